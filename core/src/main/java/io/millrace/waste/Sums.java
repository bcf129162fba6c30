// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/** What was counted at one spot, whole or resampled. */
public final class Sums {
    static final int LOOKED = 0;
    static final int FOUND = 1;
    static final int AMOUNT = 2;
    static final int TROUBLED_KNOWN = 3;
    static final int TROUBLED_LOST = 4;
    static final int OTHER_KNOWN = 5;
    static final int OTHER_LOST = 6;
    static final int VALUE = 7;
    static final int VALUED = 8;
    static final int COLUMNS = 9;

    private final long[] of;

    Sums(long... of) {
        this.of = of;
    }

    /** Cases that could have shown the waste. */
    public long looked() {
        return of[LOOKED];
    }

    /** Cases that show it. */
    public long found() {
        return of[FOUND];
    }

    /** How much of it they show; unit as the detector says. */
    public long amount() {
        return of[AMOUNT];
    }

    /** How much a case that shows it shows; NaN without cases. */
    public double amountPerCase() {
        return (double) of[AMOUNT] / of[FOUND];
    }

    /** Share of cases that shows it; NaN without cases. */
    public double foundShare() {
        return (double) of[FOUND] / of[LOOKED];
    }

    /** Share of cases without a later order where the waste is, less the share where it is not; NaN without cases. */
    public double excessLoss() {
        return (double) of[TROUBLED_LOST] / of[TROUBLED_KNOWN] - (double) of[OTHER_LOST] / of[OTHER_KNOWN];
    }

    /** Cases of the smaller side of which the outcome is known. */
    public long compared() {
        return Math.min(of[TROUBLED_KNOWN], of[OTHER_KNOWN]);
    }

    /** What an order is worth, in minor units; NaN without orders. */
    public double orderValue() {
        return (double) of[VALUE] / of[VALUED];
    }

    /** Cases with an order of known value. */
    public long valued() {
        return of[VALUED];
    }
}
