// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import org.jspecify.annotations.Nullable;

/** Whether there is anything to learn from about buying again. */
final class EnoughRepeats {
    /** Four parameters want at least so many customers who bought again. */
    private static final int REPEATERS = 30;

    private EnoughRepeats() {}

    /** Why not, or null when there is enough. */
    static @Nullable String missing(RepeatRows rows) {
        if (rows.customers() == 0) {
            return "there is no customer";
        }
        long repeaters = rows.repeaters();
        if (repeaters == 0) {
            return "none of the " + rows.customers() + " customers bought again";
        }
        if (repeaters < REPEATERS) {
            return "only " + repeaters + " of the " + rows.customers() + " customers bought again; it takes "
                    + REPEATERS;
        }
        return null;
    }
}
