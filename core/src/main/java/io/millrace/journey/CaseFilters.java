// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

/** The filters that every request can ask for. */
public final class CaseFilters {
    private CaseFilters() {}

    /** Cases whose first event is at or after {@code from} and before {@code to}, both micros since the epoch. */
    public static CaseFilter startingBetween(long from, long to) {
        return trace -> trace.size() > 0 && trace.time(0) >= from && trace.time(0) < to;
    }

    /** Cases of a channel, by its code in the log. */
    public static CaseFilter inChannel(int code) {
        return trace -> trace.channel() == code;
    }
}
