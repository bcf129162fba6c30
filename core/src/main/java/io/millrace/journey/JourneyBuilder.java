// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import io.millrace.event.RawEventSink;
import io.millrace.event.Touchpoint;
import io.millrace.event.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The doorway of the room: takes raw events in any order and gives a log of journeys. */
public final class JourneyBuilder implements RawEventSink.Parted {
    private static final int NONE = IntColumn.NONE;
    /** Events of a part that is built while they come in one after the other. */
    private static final int PART = 1 << 18;

    private final JourneyRules journey;
    private final boolean explicit;
    private final JourneyColumns events;
    private final Vocabulary words;
    private final List<Unplaced> unplaced = new ArrayList<>();
    private JourneyPart current;
    private long latest = RawEvent.NO_TIME;

    public JourneyBuilder(JourneyRules journey) {
        this.journey = journey;
        this.explicit = journey.caseRule() instanceof CaseRule.ExplicitId;
        this.events = new JourneyColumns(journey.attributes().size());
        this.words = new Vocabulary(journey.attributes().size());
        this.current = new JourneyPart(journey);
    }

    @Override
    public @Nullable String accept(RawEvent event) {
        if (current.size() >= PART) {
            joinCurrent();
        }
        return current.accept(event);
    }

    @Override
    public RawEventSink part() {
        return new JourneyPart(journey);
    }

    @Override
    public void join(RawEventSink part, int firstSequence) {
        joinCurrent();
        append((JourneyPart) part, firstSequence);
    }

    private void joinCurrent() {
        if (current.size() > 0) {
            append(current, 0);
            current = current.next();
        }
    }

    private void append(JourneyPart part, int firstSequence) {
        events.append(part.columns, words.addAll(part.words, explicit), firstSequence);
        latest = Math.max(latest, part.latest());
    }

    /** Events whose order belongs to no known customer; known after {@link #build()}. */
    public List<Unplaced> unplaced() {
        return List.copyOf(unplaced);
    }

    /** Cuts, sorts and closes the cases. Call it once, after the last event. */
    public EventLog build() {
        joinCurrent();
        Long declared = journey.asOf();
        long asOf = declared != null ? declared : (events.size() == 0 ? 0 : latest);
        int[] stageOf = words.touchpoints.touchpoints().stream()
                .mapToInt(Touchpoint::stage)
                .toArray();
        EventSorter sorter = new EventSorter(events, stageOf, journey.ties());
        if (journey.caseRule() instanceof CaseRule.PurchaseToPurchase rule) {
            placeByOrder();
            int[] byCustomer = sorter.sort(events.key.toArray(), words.customers.size());
            PurchaseToPurchaseCutter cutter = new PurchaseToPurchaseCutter(
                    events, stageOf, journey.model().orderStage(), silence(rule), words.orders.size(), asOf);
            CaseCut cut = cutter.cut(byCustomer);
            return assemble(sorter, cut, cutter.caseIds(words.customers), asOf);
        }
        CaseCut cut = new CaseCut(events.key.toArray(), words.cases.size(), asOf);
        events.key.clear();
        return assemble(sorter, cut, words.cases.words(), asOf);
    }

    private EventLog assemble(EventSorter sorter, CaseCut cut, Words caseIds, long asOf) {
        int[] sorted = sorter.sort(cut.caseOf, cut.cases);
        return new LogAssembler(journey, events, words, cut, sorted).assemble(caseIds, asOf);
    }

    private static long silence(CaseRule.PurchaseToPurchase rule) {
        return rule.silentAfter() == null ? Long.MAX_VALUE : rule.silentAfter().toSeconds() * 1_000_000L;
    }

    private void placeByOrder() {
        int[] firstNamed = new int[words.orders.size()];
        Arrays.fill(firstNamed, NONE);
        for (int row = 0; row < events.size(); row++) {
            int order = events.order.get(row);
            if (order != NONE
                    && events.key.get(row) != NONE
                    && (firstNamed[order] == NONE || events.time.get(row) < events.time.get(firstNamed[order]))) {
                firstNamed[order] = row;
            }
        }
        long[] lost = new long[words.sources.size()];
        long[] lostRows = new long[words.sources.size()];
        for (int row = 0; row < events.size(); row++) {
            if (events.key.get(row) == NONE) {
                int named = firstNamed[events.order.get(row)];
                if (named != NONE) {
                    events.key.set(row, events.customer.get(named));
                    events.customer.set(row, events.customer.get(named));
                } else {
                    lost[events.source.get(row)]++;
                    lostRows[events.source.get(row)] += Math.max(0, events.rows.get(row));
                }
            }
        }
        for (int source = 0; source < lost.length; source++) {
            if (lost[source] > 0) {
                unplaced.add(new Unplaced(
                        words.sources.word(source), "order of no known customer", lost[source], lostRows[source]));
            }
        }
    }
}
