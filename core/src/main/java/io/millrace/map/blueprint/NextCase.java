// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.event.EventLog;
import io.millrace.journey.TraceCursor;

/** Looks into the cases of the same customer right before and right after one. For one thread at a time. */
final class NextCase {
    static final long NEVER = Long.MIN_VALUE;

    private final Roles roles;
    private int touchpoint;
    private long time;

    NextCase(Roles roles) {
        this.roles = roles;
    }

    /** Finds the first event of the case after this one, from this time on, that the customer did or noticed. */
    boolean find(TraceCursor trace, long from) {
        EventLog log = trace.log();
        int after = trace.caseIndex() + 1;
        if (after >= log.cases() || !same(log, trace.caseIndex(), after)) {
            return false;
        }
        int end = log.caseOffsets()[after + 1];
        for (int e = log.caseOffsets()[after]; e < end; e++) {
            if (log.time()[e] >= from && roles.of(log.touchpoint()[e]) != Roles.HIDDEN) {
                touchpoint = log.touchpoint()[e];
                time = log.time()[e];
                return true;
            }
        }
        return false;
    }

    int touchpoint() {
        return touchpoint;
    }

    long time() {
        return time;
    }

    /** Whether what was found came before the order, or is the customer's part in it. */
    boolean comesFirst(long order) {
        return time < order || (time == order && roles.of(touchpoint) == Roles.CUSTOMERS_ACT);
    }

    /** When the latest action of ours up to this time was over, in the case before this one; {@link #NEVER} without one. */
    long latestBefore(TraceCursor trace, long until) {
        EventLog log = trace.log();
        int before = trace.caseIndex() - 1;
        if (before < 0 || !same(log, trace.caseIndex(), before)) {
            return NEVER;
        }
        long[] ends = log.end();
        long latest = NEVER;
        int end = log.caseOffsets()[before + 1];
        for (int e = log.caseOffsets()[before]; e < end && log.time()[e] <= until; e++) {
            if (roles.of(log.touchpoint()[e]) == Roles.OUR_ACTION) {
                latest = Math.max(latest, ends == null ? log.time()[e] : Math.max(log.time()[e], ends[e]));
            }
        }
        return latest;
    }

    private static boolean same(EventLog log, int one, int other) {
        return log.customer()[one] >= 0 && log.customer()[one] == log.customer()[other];
    }
}
