// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import org.jspecify.annotations.Nullable;

/**
 * How much more often it goes well for those who did something than for their peers: cases of the same segment that had stayed as long and
 * had not done it.
 *
 * @param value difference of two shares, -1..1; null when it cannot be told
 * @param low lower bound of its 95 % interval
 * @param high upper bound of its 95 % interval
 * @param share share of those compared for whom it went well
 * @param peerShare share of their peers for whom it went well
 * @param chance how likely a difference so far from none is by chance alone; null without a value
 * @param kept whether it is still more than chance after all comparisons of its kind: at a false discovery rate of 5 %
 * @param compared cases that did it and have peers
 * @param reason why there is no value; null when there is one
 */
public record Lift(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double share,
        @Nullable Double peerShare,
        @Nullable Double chance,
        boolean kept,
        long compared,
        @Nullable String reason) {

    static Lift absent(long compared, String reason) {
        return new Lift(null, null, null, null, null, null, false, compared, reason);
    }

    Lift keep() {
        return new Lift(value, low, high, share, peerShare, chance, true, compared, reason);
    }

    /** Whether it is more than chance that it goes well more often. */
    public boolean raises() {
        return kept && low != null && low > 0;
    }

    /** Whether it is more than chance that it goes well less often. */
    public boolean lowers() {
        return kept && high != null && high < 0;
    }
}
