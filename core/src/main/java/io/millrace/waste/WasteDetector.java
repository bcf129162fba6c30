// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * Looks for one kind of waste. A detector is a public class with a public constructor without parameters, announced with {@code @AutoService}; nothing
 * else needs to know it.
 */
public interface WasteDetector {
    WasteType type();

    /** Where it will look and what it makes of what it sees there; or why it cannot look. */
    Search search(WasteFacts facts);

    /** Looks at the spots; also finds again the cases of a single one. */
    CaseScan scan(ScanGround ground, Spot... spots);

    /** What the cases of a spot are, in plain words, such as "cases that came back to Picking". */
    String title(ScanGround ground, Spot spot);
}
