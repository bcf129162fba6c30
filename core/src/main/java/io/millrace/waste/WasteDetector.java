// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * Finds one kind of waste. Detectors are found as services: a class that implements this and says so is used, and no other file knows it.
 */
public interface WasteDetector {
    WasteType type();

    /** What it counts of each case; a new counter each time. */
    default CaseCounter counter(WasteContext context) {
        return CaseCounter.NONE;
    }

    /**
     * Looks at what was counted.
     *
     * @param counted the sums of its counter, by stream and place
     */
    Detected look(WasteContext context, CountedWaste counted);
}
