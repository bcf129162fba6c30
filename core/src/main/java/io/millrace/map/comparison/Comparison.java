// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two groups of cases side by side.
 *
 * @param headline what differs most, in plain words
 * @param caution why a difference may be one of age and not of kind; null where there is no reason to think so
 * @param times of the whole journey and of each stage
 * @param rates shares of the decided cases that moved on, by stage, and of the closed cases by how they ended
 * @param choices what cases did next after each touchpoint, differences first
 * @param orders which of two touchpoints cases met first, differences first
 */
public record Comparison(
        String headline,
        @Nullable String caution,
        ComparedGroup left,
        ComparedGroup right,
        List<TimePair> times,
        List<SharePair> rates,
        List<SharePair> choices,
        List<SharePair> orders) {}
