// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.journey.TraceCursor;

/** Cuts the cases into two halves by their ids, the same every time whatever else there is. */
public final class CaseHalves {
    private CaseHalves() {}

    /** Whether the search learns from the case; else it is asked about it. */
    public static boolean learns(TraceCursor trace) {
        int hash = trace.log().caseId().hash(trace.caseIndex());
        // neighbouring ids differ in the last bits only
        return (hash * 0x9E3779B9 & 0x40000000) == 0;
    }
}
