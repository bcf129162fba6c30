// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * A number and its 95 % interval.
 *
 * <p>All three are NaN where the sums do not give it.
 */
public record Resampled(double value, double low, double high) {
    public boolean isKnown() {
        return Double.isFinite(value) && Double.isFinite(low) && Double.isFinite(high);
    }

    /** Whether it is above none by more than the cases that happened to come. */
    public boolean isPositive() {
        return isKnown() && low > 0;
    }

    public Resampled times(double factor) {
        return new Resampled(value * factor, low * factor, high * factor);
    }
}
