// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import java.math.BigInteger;

/** A sum of longs in 128 bits: exact, so it does not depend on the order of what was added. */
public final class ExactSum {
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    private long high;
    private long low;

    public void add(long value) {
        add(value >> 63, value);
    }

    public void add(ExactSum other) {
        add(other.high, other.low);
    }

    /** Adds the square of a value. */
    public void addSquare(long value) {
        add(Math.multiplyHigh(value, value), value * value);
    }

    private void add(long otherHigh, long otherLow) {
        long before = low;
        low += otherLow;
        high += otherHigh + (Long.compareUnsigned(low, before) < 0 ? 1 : 0);
    }

    public BigInteger value() {
        BigInteger unsigned = low < 0 ? BigInteger.valueOf(low).add(TWO_TO_64) : BigInteger.valueOf(low);
        return BigInteger.valueOf(high).shiftLeft(64).add(unsigned);
    }
}
