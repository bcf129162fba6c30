// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.measure.CaseCount;
import io.millrace.stats.WilsonInterval;
import org.jspecify.annotations.Nullable;

/**
 * One factor of the strength of a hand-off: a share of its cases with its 95 % interval.
 *
 * @param value between 0 and 1, or null
 * @param low lower bound, or null
 * @param high upper bound, or null
 * @param part cases that the share is made of
 * @param of cases that it is a share of
 * @param reason why there is no value; null when there is one
 */
public record Factor(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        CaseCount part,
        CaseCount of,
        @Nullable String reason) {

    static Factor of(CaseCount part, CaseCount of, String reasonWhenNone) {
        if (of.cases() == 0) {
            return absent(part, of, reasonWhenNone);
        }
        WilsonInterval interval = WilsonInterval.of(part.cases(), of.cases());
        return new Factor(interval.share(), interval.low(), interval.high(), part, of, null);
    }

    static Factor absent(CaseCount part, CaseCount of, String reason) {
        return new Factor(null, null, null, part, of, reason);
    }

    /** The factor that is 1 less this one. */
    Factor rest() {
        if (value == null || low == null || high == null) {
            return this;
        }
        return new Factor(1 - value, 1 - high, 1 - low, part, of, null);
    }
}
