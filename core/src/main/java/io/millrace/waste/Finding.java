// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.measure.CaseCount;

/**
 * Waste that was found.
 *
 * @param id the same as long as type, place and stream are
 * @param stream name of the channel
 * @param place as people read it
 * @param stage key of the stage on the map where it is, or empty
 * @param cases those that prove it
 * @param looked cases that could have shown it
 * @param effect how bad it is
 * @param unit of the effect
 * @param owner who can mend it, or empty
 */
public record Finding(
        String id,
        WasteType type,
        String stream,
        String place,
        String stage,
        CaseCount cases,
        long looked,
        Estimate effect,
        String unit,
        MoneyPerYear money,
        String owner) {

    /** Lower-case words with dashes between, for an address. */
    static String id(WasteType type, String place, String stream) {
        return (type + " " + place + " " + stream)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
