// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Lane;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that turns raw events into journeys.
 *
 * @param attributes fields of the sources that are kept of each case
 * @param byChannel whether channels are told apart
 * @param streams which cases make which value stream, the first match counts; empty where each channel is one
 * @param asOf micros since the epoch, or null for the latest event read
 */
public record JourneyRules(
        StageModel model,
        List<Lane> lanes,
        List<MappingRule> rules,
        CaseRule caseRule,
        TieRule ties,
        boolean byChannel,
        List<String> attributes,
        List<StreamRule> streams,
        @Nullable Long asOf) {

    /** The same, with no stream declared, and with more fields kept of each case. */
    public JourneyRules keeping(List<String> more) {
        List<String> kept = Stream.concat(attributes.stream(), more.stream())
                // where channels are told apart, every case has its own already
                .filter(name -> !byChannel || !name.equals(CaseTrait.CHANNEL))
                .distinct()
                .toList();
        return new JourneyRules(model, lanes, rules, caseRule, ties, byChannel, kept, List.of(), asOf);
    }
}
