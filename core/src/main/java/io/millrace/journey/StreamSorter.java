// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.CaseAttribute;
import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.event.ValueSeen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorts cases into the value streams that the configuration declares: the first rule that a case answers to counts, and what answers to
 * none is one stream more. The channel stays as an attribute.
 */
final class StreamSorter {
    private static final String OTHER = "other";

    private final JourneyRules journey;

    StreamSorter(JourneyRules journey) {
        this.journey = journey;
    }

    /**
     * The same log by streams.
     *
     * @throws MillraceException when a rule names what no case has
     */
    EventLog sort(EventLog log) {
        Dictionary streams = new Dictionary();
        List<CaseFilter> filters = new ArrayList<>();
        for (StreamRule rule : journey.streams()) {
            require(rule, log);
            filters.add(rule.filter(log, journey.model()));
            streams.code(rule.name());
        }
        int[] codes = journey.streams().stream()
                .mapToInt(rule -> streams.code(rule.name()))
                .toArray();
        int[] stream = new int[log.cases()];
        Slices.of(log.cases(), (from, to) -> {
            TraceCursor trace = new TraceCursor(log);
            for (int number = from; number < to; number++) {
                stream[number] = of(filters, codes, trace.moveTo(number));
            }
        });
        if (Arrays.stream(stream).anyMatch(code -> code < 0)) {
            int other = streams.code(OTHER);
            Arrays.setAll(stream, number -> stream[number] < 0 ? other : stream[number]);
        }
        return with(log, stream, streams);
    }

    private static int of(List<CaseFilter> filters, int[] codes, TraceCursor trace) {
        for (int i = 0; i < codes.length; i++) {
            if (filters.get(i).test(trace)) {
                return codes[i];
            }
        }
        return -1;
    }

    private void require(StreamRule rule, EventLog log) {
        for (StreamRule.Term term : rule.when()) {
            if (log.cases() > 0 && CaseTrait.find(term.attribute(), log, journey.model()) == null) {
                throw new MillraceException(
                        Blame.CONFIGURATION,
                        "streams.are: stream '" + rule.name() + "' asks for '" + term.attribute()
                                + "', but no case has a value of it: name a column of a source, or one of "
                                + String.join(", ", CaseTrait.names(log, true)));
            }
        }
    }

    private static EventLog with(EventLog log, int[] stream, Dictionary streams) {
        List<CaseAttribute> attributes = new ArrayList<>(log.attributes());
        attributes.removeIf(attribute -> attribute.name().equals(CaseTrait.CHANNEL));
        attributes.add(new CaseAttribute(CaseTrait.CHANNEL, log.channels(), log.channel(), log.channelSeen()));
        return new EventLog(
                log.caseOffsets(),
                log.touchpoint(),
                log.time(),
                log.end(),
                log.agent(),
                log.value(),
                log.sequence(),
                log.caseId(),
                log.customer(),
                stream,
                log.ending(),
                log.endTime(),
                log.exit(),
                List.copyOf(attributes),
                log.touchpoints(),
                log.lanes(),
                log.customers(),
                streams,
                log.agents(),
                log.exits(),
                ValueSeen.NOT_COUNTED,
                log.asOf());
    }
}
