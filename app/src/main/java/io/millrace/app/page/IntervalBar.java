// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.enabler.Lift;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An interval as a bar on a scale from one side of none to the other, 100 units wide.
 *
 * @param from where it begins
 * @param width how long it is
 * @param at where the value lies
 * @param kind whether it raises, lowers or is no more than noise: the class of the shape
 */
public record IntervalBar(String from, String width, String at, String kind) {
    private static final double MIDDLE = 50;

    /**
     * The bar of a lift that has a value.
     *
     * @param reach the largest bound that the scale must hold, above 0
     */
    public static IntervalBar of(Lift lift, double reach) {
        double low = place(lift.low(), reach);
        double high = place(lift.high(), reach);
        String kind = lift.raises() ? "raises" : lift.lowers() ? "lowers" : "noise";
        return new IntervalBar(unit(low), unit(Math.max(1, high - low)), unit(place(lift.value(), reach)), kind);
    }

    /** The largest bound of a lift on either side of none, or 0 without one. */
    public static double reach(Lift lift) {
        return Math.max(Math.abs(of(lift.low())), Math.abs(of(lift.high())));
    }

    private static double of(@Nullable Double bound) {
        return bound == null ? 0 : bound;
    }

    private static double place(@Nullable Double bound, double reach) {
        return MIDDLE + MIDDLE * Math.max(-1, Math.min(1, of(bound) / reach));
    }

    private static String unit(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
