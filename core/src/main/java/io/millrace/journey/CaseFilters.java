// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Ending;

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

    /** Cases of a customer, by its code in the log. */
    public static CaseFilter ofCustomer(int code) {
        return trace -> trace.customer() == code;
    }

    /** Cases that meet one of the touchpoints. */
    public static CaseFilter meeting(boolean[] touchpoints) {
        return trace -> {
            int size = trace.size();
            for (int i = 0; i < size; i++) {
                if (touchpoints[trace.touchpoint(i)]) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Cases whose first event is at one of the touchpoints. */
    public static CaseFilter beginningWith(boolean[] touchpoints) {
        return trace -> trace.size() > 0 && touchpoints[trace.touchpoint(0)];
    }

    /** Cases whose last event is at one of the touchpoints. */
    public static CaseFilter endingWith(boolean[] touchpoints) {
        return trace -> trace.size() > 0 && touchpoints[trace.touchpoint(trace.size() - 1)];
    }

    /**
     * Cases whose lead time is at least {@code least} and at most {@code most} micros: from the first event to the end, or until now while
     * open. Nobody knows it of a case that left without a date, so that one is in no band.
     */
    public static CaseFilter lasting(long least, long most) {
        return trace -> {
            if (trace.size() == 0 || trace.ending() == Ending.EXITED_UNDATED) {
                return false;
            }
            long micros = Math.max(0, trace.endTime() - trace.time(0));
            return micros >= least && micros <= most;
        };
    }

    /** Cases whose attribute, by its place in the log, has the value with this code, or none where the code is -1. */
    public static CaseFilter having(int attribute, int code) {
        return trace -> trace.log().attributes().get(attribute).code()[trace.caseIndex()] == code;
    }
}
