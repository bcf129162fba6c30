// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Lane;
import io.millrace.event.RawEvent;
import io.millrace.event.RawEventSink;
import io.millrace.event.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Maps the events of one part of the sources, with codes of its own. For one thread. */
final class JourneyPart implements RawEventSink {
    private static final int NONE = IntColumn.NONE;
    /** What exports of event logs write before the name of a column that holds for the whole case. */
    private static final String CASE = "case:";

    final JourneyColumns columns;
    final Vocabulary words;
    private final JourneyRules journey;
    private final boolean explicit;
    private final RuleMapper mapper;
    private final RecentCodes channels;
    private final RecentCodes agents;
    private final RecentCodes sources;
    private final String[] ofCase;
    private long latest = RawEvent.NO_TIME;
    private RawEvent.@Nullable Fields lastRow;

    JourneyPart(JourneyRules journey) {
        this(journey, null);
    }

    /** The part behind another, whose last row may have events in this one as well. */
    JourneyPart next() {
        return new JourneyPart(journey, lastRow);
    }

    private JourneyPart(JourneyRules journey, RawEvent.@Nullable Fields lastRow) {
        this.lastRow = lastRow;
        this.journey = journey;
        this.explicit = journey.caseRule() instanceof CaseRule.ExplicitId;
        this.columns = new JourneyColumns(journey.attributes().size());
        this.words = new Vocabulary(journey.attributes().size());
        this.ofCase = journey.attributes().stream().map(name -> CASE + name).toArray(String[]::new);
        this.mapper = new RuleMapper(journey, words.touchpoints);
        this.channels = new RecentCodes(words.channels);
        this.agents = new RecentCodes(words.agents);
        this.sources = new RecentCodes(words.sources);
    }

    @Override
    public @Nullable String accept(RawEvent event) {
        Long asOf = journey.asOf();
        if (asOf != null && event.time() > asOf) {
            return "after the as-of date";
        }
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
        int customer = event.customer() == null ? NONE : words.customers.code(event.customer());
        int key = explicit && named != null ? words.cases.code(named) : customer;
        append(event, key, customer, touchpoint);
        return null;
    }

    private void append(RawEvent event, int key, int customer, int touchpoint) {
        columns.key.append(key);
        columns.customer.append(customer);
        columns.order.append(event.order() == null ? NONE : words.orders.code(event.order()));
        columns.touchpoint.append(touchpoint);
        columns.channel.append(channel(event, touchpoint));
        columns.agent.append(agents.code(event.agent()));
        columns.endedAs.append(event.endedAs() == null ? NONE : words.exits.code(event.endedAs()));
        // only where the place is still open it may have to be told which row lost it
        columns.source.append(key == NONE ? sources.code(event.source()) : NONE);
        columns.rows.append(
                key == NONE && event.fields() != lastRow
                        ? Math.toIntExact(event.fields().rows())
                        : NONE);
        columns.sequence.append(event.sequence());
        columns.time.append(event.time());
        columns.end.append(event.end());
        columns.value.append(event.value());
        for (int i = 0; i < columns.attributes.size(); i++) {
            String value = event.field(journey.attributes().get(i));
            if (value == null) {
                value = event.field(ofCase[i]);
            }
            columns.attributes
                    .get(i)
                    .append(value == null ? NONE : words.attributes.get(i).code(value));
        }
        lastRow = event.fields();
        latest = Math.max(latest, event.time());
    }

    private int channel(RawEvent event, int touchpoint) {
        if (!journey.byChannel()) {
            return channels.code("All");
        }
        if (event.channel() != null) {
            return channels.code(event.channel());
        }
        int lane = words.touchpoints.touchpoint(touchpoint).lane();
        if (lane == Touchpoint.NO_LANE) {
            return NONE;
        }
        Lane of = journey.lanes().get(lane);
        return channels.code(of.channel());
    }

    int size() {
        return columns.size();
    }

    /** Time of the latest event taken, or {@link RawEvent#NO_TIME}. */
    long latest() {
        return latest;
    }
}
