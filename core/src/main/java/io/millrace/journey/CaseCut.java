// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Ending;
import java.util.Arrays;

/** Which case each event belongs to, and how the case rule itself ends the cases. Cases are numbered from 0. */
final class CaseCut {
    final int[] caseOf;
    int cases;
    Ending[] ending = new Ending[1024];
    long[] endTime = new long[1024];
    long[] lastTime = new long[1024];
    int[] key = new int[1024];

    /** A cut of which the case of each event is known, and the cases are yet to begin. */
    CaseCut(int[] caseOf) {
        this.caseOf = caseOf;
    }

    /** A cut in which no event has a case yet. */
    static CaseCut none(int events) {
        int[] caseOf = new int[events];
        Arrays.fill(caseOf, IntColumn.NONE);
        return new CaseCut(caseOf);
    }

    /** Begins a case of the given case or customer key. */
    int begin(int ofKey, long asOf) {
        if (cases == ending.length) {
            ending = Arrays.copyOf(ending, cases * 2);
            endTime = Arrays.copyOf(endTime, cases * 2);
            lastTime = Arrays.copyOf(lastTime, cases * 2);
            key = Arrays.copyOf(key, cases * 2);
        }
        key[cases] = ofKey;
        lastTime[cases] = Long.MIN_VALUE;
        end(cases, Ending.OPEN, asOf);
        return cases++;
    }

    void end(int trace, Ending how, long when) {
        ending[trace] = how;
        endTime[trace] = when;
    }
}
