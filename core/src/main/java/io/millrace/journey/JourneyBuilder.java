// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import io.millrace.event.RawEventSink;
import io.millrace.event.Touchpoint;
import io.millrace.event.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The doorway of the room: takes raw events in any order and gives a log of journeys. */
public final class JourneyBuilder implements RawEventSink {
    private static final int NONE = -1;

    private final JourneyRules journey;
    private final RuleMapper mapper;
    private final GrowingColumns events = new GrowingColumns();
    private final Dictionary cases = new Dictionary();
    private final Dictionary customers = new Dictionary();
    private final Dictionary orders = new Dictionary();
    private final Dictionary channels = new Dictionary();
    private final Dictionary agents = new Dictionary();
    private final Dictionary exits = new Dictionary();
    private final Dictionary sources = new Dictionary();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private int[] customerOf = new int[1024];
    private int[] sourceOf = new int[1024];
    private long latest = RawEvent.NO_TIME;
    /** Events that are the first of their row: rows are what the reader is told about. */
    private final BitSet firstOfRow = new BitSet();

    private RawEvent.@Nullable Fields row;

    public JourneyBuilder(JourneyRules journey) {
        this.journey = journey;
        this.mapper = new RuleMapper(journey);
    }

    @Override
    public @Nullable String accept(RawEvent event) {
        Long asOf = journey.asOf();
        if (asOf != null && event.time() > asOf) {
            return "after the as-of date";
        }
        boolean explicit = journey.caseRule() instanceof CaseRule.ExplicitId;
        String named = event.caseId() == null ? event.order() : event.caseId();
        if (explicit && named == null) {
            return "no case id";
        }
        if (!explicit && event.customer() == null && event.order() == null) {
            return "no customer";
        }
        int touchpoint = mapper.map(event);
        if (touchpoint == RuleMapper.UNMAPPED) {
            return "no rule for type '" + event.type() + "'";
        }
        int customer = event.customer() == null ? NONE : customers.code(event.customer());
        int key = explicit && named != null ? cases.code(named) : customer;
        append(event, key, customer, touchpoint);
        return null;
    }

    private void append(RawEvent event, int key, int customer, int touchpoint) {
        int row = events.add();
        if (row == customerOf.length) {
            customerOf = Arrays.copyOf(customerOf, row * 2);
            sourceOf = Arrays.copyOf(sourceOf, row * 2);
        }
        events.key[row] = key;
        events.order[row] = event.order() == null ? NONE : orders.code(event.order());
        events.touchpoint[row] = touchpoint;
        events.channel[row] = channel(event, touchpoint);
        events.agent[row] = event.agent() == null ? NONE : agents.code(event.agent());
        events.endedAs[row] = event.endedAs() == null ? NONE : exits.code(event.endedAs());
        events.sequence[row] = event.sequence();
        events.time[row] = event.time();
        events.end[row] = event.end();
        events.value[row] = event.value();
        customerOf[row] = customer;
        firstOfRow.set(row, event.fields() != this.row);
        this.row = event.fields();
        sourceOf[row] = sources.code(event.source());
        latest = Math.max(latest, event.time());
    }

    private int channel(RawEvent event, int touchpoint) {
        if (!journey.byChannel()) {
            return channels.code("All");
        }
        if (event.channel() != null) {
            return channels.code(event.channel());
        }
        int lane = mapper.touchpoint(touchpoint).lane();
        String ofLane =
                lane == Touchpoint.NO_LANE ? null : journey.lanes().get(lane).channel();
        return ofLane == null ? NONE : channels.code(ofLane);
    }

    /** Events whose order belongs to no known customer; known after {@link #build()}. */
    public List<Unplaced> unplaced() {
        return List.copyOf(unplaced);
    }

    /** Cuts, sorts and closes the cases. Call it once, after the last event. */
    public EventLog build() {
        Long declared = journey.asOf();
        long asOf = declared != null ? declared : (events.size == 0 ? 0 : latest);
        int[] stageOf =
                mapper.touchpoints().stream().mapToInt(Touchpoint::stage).toArray();
        EventSorter sorter = new EventSorter(events, stageOf, journey.ties());
        CaseCut cut;
        if (journey.caseRule() instanceof CaseRule.PurchaseToPurchase rule) {
            placeByOrder();
            int[] byCustomer = sorter.sort(events.key, customers.size());
            cut = new PurchaseToPurchaseCutter(
                            events, stageOf, journey.model().orderStage(), silence(rule), orders.size(), asOf)
                    .cut(byCustomer);
            for (int row = 0; row < events.size; row++) {
                cut.caseOf[row] = events.key[row] == NONE ? NONE : cut.caseOf[row];
            }
        } else {
            cut = new CaseCut(events.size);
            for (int key = 0; key < cases.size(); key++) {
                cut.begin(key, asOf);
            }
            System.arraycopy(events.key, 0, cut.caseOf, 0, events.size);
        }
        int[] sorted = sorter.sort(cut.caseOf, cut.cases);
        int[] exit = new EndingResolver(journey.model(), mapper.touchpoints(), cut)
                .resolve(events, sorted, exitOfTouchpoint());
        return new LogAssembler(events, sorted, cut)
                .assemble(caseIds(cut), customers(cut, sorted), exit, meanings(), asOf);
    }

    private LogAssembler.Meanings meanings() {
        return new LogAssembler.Meanings(mapper.touchpoints(), journey.lanes(), customers, channels, agents, exits);
    }

    private static long silence(CaseRule.PurchaseToPurchase rule) {
        return rule.silentAfter() == null ? Long.MAX_VALUE : rule.silentAfter().toSeconds() * 1_000_000L;
    }

    private void placeByOrder() {
        int[] firstNamed = new int[orders.size()];
        Arrays.fill(firstNamed, NONE);
        for (int row = 0; row < events.size; row++) {
            int order = events.order[row];
            if (order != NONE
                    && events.key[row] != NONE
                    && (firstNamed[order] == NONE || events.time[row] < events.time[firstNamed[order]])) {
                firstNamed[order] = row;
            }
        }
        long[] lost = new long[sources.size()];
        long[] lostRows = new long[sources.size()];
        for (int row = 0; row < events.size; row++) {
            if (events.key[row] == NONE) {
                int named = firstNamed[events.order[row]];
                events.key[row] = named == NONE ? NONE : customerOf[named];
                customerOf[row] = events.key[row];
                lost[sourceOf[row]] += events.key[row] == NONE ? 1 : 0;
                lostRows[sourceOf[row]] += events.key[row] == NONE && firstOfRow.get(row) ? 1 : 0;
            }
        }
        for (int source = 0; source < lost.length; source++) {
            if (lost[source] > 0) {
                unplaced.add(new Unplaced(
                        sources.word(source), "order of no known customer", lost[source], lostRows[source]));
            }
        }
    }

    private int[] exitOfTouchpoint() {
        return mapper.touchpoints().stream()
                .mapToInt(touchpoint -> touchpoint.exit() == null ? NONE : exits.code(touchpoint.exit()))
                .toArray();
    }

    private Words caseIds(CaseCut cut) {
        Words ids = new Words();
        boolean explicit = journey.caseRule() instanceof CaseRule.ExplicitId;
        int count = 0;
        for (int trace = 0; trace < cut.cases; trace++) {
            boolean same = trace > 0 && cut.key[trace] == cut.key[trace - 1];
            count = same ? count + 1 : 1;
            ids.add(explicit ? cases.word(cut.key[trace]) : customers.word(cut.key[trace]) + "/" + count);
        }
        return ids;
    }

    private int[] customers(CaseCut cut, int[] sorted) {
        int[] customer = new int[cut.cases];
        Arrays.fill(customer, NONE);
        for (int row : sorted) {
            int trace = cut.caseOf[row];
            customer[trace] = customer[trace] == NONE ? customerOf[row] : customer[trace];
        }
        return customer;
    }
}
