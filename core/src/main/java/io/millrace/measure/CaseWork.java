// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.RawEvent;
import io.millrace.journey.TraceCursor;

/**
 * Who worked how long in each stage of a case, and how long it waited for us there. An event belongs to the stage that it enters, else to
 * the stage last entered; before the first stage it belongs to the case alone. Reused from case to case.
 */
final class CaseWork {
    static final int MEASURED = 1;
    static final int DECLARED = 2;

    private final TouchpointTraits traits;
    private final long[] customer;
    private final long[] ours;
    private final long[] wait;
    private final byte[] customerBasis;
    private final byte[] oursBasis;
    private final boolean[] waited;
    private long total;
    private int totalBasis;
    private long latest;

    CaseWork(int stages, TouchpointTraits traits) {
        this.traits = traits;
        this.customer = new long[stages];
        this.ours = new long[stages];
        this.wait = new long[stages];
        this.customerBasis = new byte[stages];
        this.oursBasis = new byte[stages];
        this.waited = new boolean[stages];
    }

    /** Forgets the case at hand, of which these stages, as bits, were entered. */
    void clear(long entered) {
        for (long left = entered; left != 0; left &= left - 1) {
            int stage = Long.numberOfTrailingZeros(left);
            customer[stage] = 0;
            ours[stage] = 0;
            wait[stage] = 0;
            customerBasis[stage] = 0;
            oursBasis[stage] = 0;
            waited[stage] = false;
        }
        total = 0;
        totalBasis = 0;
        latest = Long.MIN_VALUE;
    }

    /** Takes event {@code i} of the case at hand, which is in the stage by then, or in none: -1. */
    void add(TraceCursor trace, int i, int stage) {
        work(trace, i, stage);
        if (stage >= 0 && i + 1 < trace.size()) {
            await(trace, i, stage);
        }
    }

    private void work(TraceCursor trace, int i, int stage) {
        long time = trace.time(i);
        long end = trace.end(i);
        int touchpoint = trace.touchpoint(i);
        boolean measured = end != RawEvent.NO_TIME;
        latest = Math.max(latest, measured ? Math.max(time, end) : time);
        long spent = measured ? Math.max(0, end - time) : traits.declaredMicros(touchpoint);
        if (!measured && spent == TouchpointTraits.UNDECLARED) {
            return;
        }
        int basis = measured ? MEASURED : DECLARED;
        total += spent;
        totalBasis |= basis;
        if (stage < 0) {
            return;
        }
        if (traits.byCustomer(touchpoint)) {
            customer[stage] += spent;
            customerBasis[stage] |= (byte) basis;
        } else {
            ours[stage] += spent;
            oursBasis[stage] |= (byte) basis;
        }
    }

    private void await(TraceCursor trace, int i, int stage) {
        if (traits.byCustomer(trace.touchpoint(i + 1))) {
            return;
        }
        long end = trace.end(i);
        long from = end == RawEvent.NO_TIME ? trace.time(i) : end;
        wait[stage] += Math.max(0, trace.time(i + 1) - from);
        waited[stage] = true;
    }

    /** Bits of {@link StagePart} for what is known of the stage. */
    int parts(int stage) {
        int parts = waited[stage] ? StagePart.OUR_WAIT.bit() : 0;
        if (customerBasis[stage] != 0) {
            parts |= StagePart.CUSTOMER_PROCESS.bit() | StagePart.PROCESS_TIME.bit();
        }
        if (oursBasis[stage] != 0) {
            parts |= StagePart.OUR_PROCESS.bit() | StagePart.PROCESS_TIME.bit();
        }
        return parts;
    }

    long customer(int stage) {
        return customer[stage];
    }

    int customerBasis(int stage) {
        return customerBasis[stage];
    }

    long ours(int stage) {
        return ours[stage];
    }

    int oursBasis(int stage) {
        return oursBasis[stage];
    }

    long wait(int stage) {
        return wait[stage];
    }

    /** Process time of the whole case in micros; means nothing when {@link #totalBasis} is 0. */
    long total() {
        return total;
    }

    /** {@link #MEASURED}, {@link #DECLARED}, both, or 0 when no process time is known. */
    int totalBasis() {
        return totalBasis;
    }

    /** The latest moment that an event of the case tells of: its time, or its end where one is known. */
    long latest() {
        return latest;
    }
}
