// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import org.jspecify.annotations.Nullable;

/** How the time of an open case in its stage compares with that of the others of its stream. */
public enum Standing {
    /** Three quarters of all took as long or longer. */
    AS_USUAL("as usual"),
    /** Beyond the p75. */
    LONG("long"),
    /** Beyond the p90. */
    VERY_LONG("very long"),
    /** Beyond the p95 of those who went on to win. */
    STUCK("stuck");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** In plain words. */
    public String word() {
        return word;
    }

    static Standing of(double seconds, NormalRange range) {
        Long limit = range.stuckAfter();
        if (limit != null && seconds > limit) {
            return STUCK;
        }
        if (beyond(seconds, range.p90())) {
            return VERY_LONG;
        }
        return beyond(seconds, range.p75()) ? LONG : AS_USUAL;
    }

    private static boolean beyond(double seconds, @Nullable Double quantile) {
        return quantile != null && seconds > quantile;
    }
}
