// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Multiplies the factors of a hand-off and says how sure the product is.
 *
 * <p>The interval is that of variance estimates recovered from the intervals of the factors, on the scale of logarithms (Zou and Donner,
 * Statistics in Medicine 27, 2008). Pre: every factor lies within its interval, all between 0 and 1. Post: so does the product.
 */
final class StrengthEstimator {
    private static final double FULL = 100;

    private double product = 1;
    private double down;
    private double up;
    private double best = 1;
    private boolean none;
    private boolean maybeNone;
    private final List<String> missing = new ArrayList<>();

    private StrengthEstimator() {}

    static Strength of(Factor acceptance, Factor bounce, ExcessLoss loss, Factor completeness) {
        Double excess = loss.value();
        Double low = loss.low();
        Double high = loss.high();
        StrengthEstimator estimator = new StrengthEstimator();
        estimator.add("acceptance", acceptance.value(), acceptance.low(), acceptance.high());
        Factor stays = bounce.rest();
        estimator.add("bounce", stays.value(), stays.low(), stays.high());
        estimator.add("completeness", completeness.value(), completeness.low(), completeness.high());
        if (excess == null || low == null || high == null) {
            return new Strength(null, null, null, estimator.missing, "the excess loss is unknown: " + loss.reason());
        }
        estimator.add("excess loss", 1 - Math.max(0, excess), 1 - Math.max(0, high), 1 - Math.max(0, low));
        return estimator.strength();
    }

    private void add(String name, @Nullable Double value, @Nullable Double low, @Nullable Double high) {
        if (value == null || low == null || high == null) {
            missing.add(name);
            return;
        }
        best *= high;
        none |= value <= 0;
        maybeNone |= low <= 0;
        product *= value;
        if (value > 0) {
            down += low > 0 ? square(Math.log(value / low)) : 0;
            up += square(Math.log(high / value));
        }
    }

    private Strength strength() {
        double low = none || maybeNone ? 0 : product * Math.exp(-Math.sqrt(down));
        double high = none ? best : Math.min(1, product * Math.exp(Math.sqrt(up)));
        return new Strength(FULL * product, FULL * low, FULL * high, List.copyOf(missing), null);
    }

    private static double square(double x) {
        return x * x;
    }
}
