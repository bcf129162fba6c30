// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Ending;
import java.util.Arrays;

/** Which case each event belongs to, and how the case rule itself ends the cases. Cases are numbered from 0. */
final class CaseCut {
    private static final Ending[] ENDINGS = Ending.values();

    final int[] caseOf;
    int cases;
    long[] endTime;
    private byte[] ending;

    /**
     * A cut of which the case of each event is known, all of them open.
     *
     * @param asOf until when open cases are followed
     */
    CaseCut(int[] caseOf, int cases, long asOf) {
        this.caseOf = caseOf;
        this.cases = cases;
        this.ending = new byte[Math.max(1, cases)];
        this.endTime = new long[Math.max(1, cases)];
        Arrays.fill(ending, ordinal(Ending.OPEN));
        Arrays.fill(endTime, asOf);
    }

    /** A cut in which no event has a case yet. */
    static CaseCut none(int events) {
        int[] caseOf = new int[events];
        Arrays.fill(caseOf, IntColumn.NONE);
        return new CaseCut(caseOf, 0, 0);
    }

    /** Begins a case, open until {@code asOf}, and returns its number. */
    int begin(long asOf) {
        if (cases == ending.length) {
            ending = Arrays.copyOf(ending, cases * 2);
            endTime = Arrays.copyOf(endTime, cases * 2);
        }
        end(cases, Ending.OPEN, asOf);
        return cases++;
    }

    void end(int trace, Ending how, long when) {
        ending[trace] = ordinal(how);
        endTime[trace] = when;
    }

    Ending ending(int trace) {
        return ENDINGS[ending[trace]];
    }

    /** The ordinal of the ending of each case. */
    byte[] endings() {
        return Arrays.copyOf(ending, cases);
    }

    // the log holds ordinals by contract: one byte a case
    @SuppressWarnings("EnumOrdinal")
    private static byte ordinal(Ending ending) {
        return (byte) ending.ordinal();
    }
}
