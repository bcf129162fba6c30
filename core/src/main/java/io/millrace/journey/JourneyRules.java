// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Lane;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that turns raw events into journeys.
 *
 * @param attributes fields of the sources that are kept of each case
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
        @Nullable Long asOf) {}
