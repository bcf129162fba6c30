// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * Sums as they would be had other cases come.
 *
 * @param sums of the counter, by number
 * @param stream of the stream: cases, orders, and what the orders are worth in minor units
 */
// the arrays are fresh, and read once
@SuppressWarnings("ArrayRecordComponent")
public record Drawn(double[] sums, double[] stream) {
    static final int CASES = 0;
    static final int ORDERS = 1;
    static final int VALUE = 2;
    static final int STREAM_SUMS = 3;

    public double sum(int sum) {
        return sums[sum];
    }

    /** Mean value of an order in minor units; NaN where none has a value. */
    public double orderValue() {
        return stream[VALUE] <= 0 ? Double.NaN : stream[VALUE] / stream[ORDERS];
    }

    /** One sum as a share of another; NaN of nothing. */
    public double share(int part, int of) {
        return sums[of] <= 0 ? Double.NaN : sums[part] / sums[of];
    }
}
