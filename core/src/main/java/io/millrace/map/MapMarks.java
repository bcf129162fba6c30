// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.Map;

/**
 * What other findings put on a map: the map itself does without.
 *
 * @param enablers by place in {@link ValueStreamMap#arrows()}; arrows that are no move of the stream have none
 * @param bursts by place in {@link ValueStreamMap#boxes()}, where waste costs most
 */
public record MapMarks(Map<Integer, EnablerPill> enablers, Map<Integer, KaizenBurst> bursts) {
    /** A map without any. */
    public static final MapMarks NONE = new MapMarks(Map.of(), Map.of());

    public MapMarks {
        enablers = Map.copyOf(enablers);
        bursts = Map.copyOf(bursts);
    }
}
