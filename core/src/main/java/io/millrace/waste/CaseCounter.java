// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.journey.TraceCursor;

/** Counts one kind of waste, case by case. May keep buffers, so it is not for two threads at once. */
public interface CaseCounter {
    /** The sum that says whether a case proves the waste: its list and its number come from here. */
    int HIT = 0;

    /** Counts nothing: for detectors that read what the map has found. */
    CaseCounter NONE = new CaseCounter() {
        @Override
        public int places() {
            return 0;
        }

        @Override
        public int sums() {
            return 0;
        }

        @Override
        public void count(TraceCursor trace, CaseSums into) {}
    };

    int places();

    int sums();

    void count(TraceCursor trace, CaseSums into);
}
