// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * Where a detector looks, with all that it must know to look there again: so a key of it lists the cases that were counted.
 *
 * @param channel code of the stream's channel
 * @param place a stage's key or a touchpoint's number, as the detector says
 * @param limit what separates waste from what is not; unit as the detector says
 * @param horizon seconds for which a case is watched for an order afterwards; 0 where none is
 */
public record Spot(int channel, String place, long limit, long horizon) {
    static final long MICROS = 1_000_000;

    long limitMicros() {
        return limit * MICROS;
    }

    long horizonMicros() {
        return horizon * MICROS;
    }

    String key(WasteType type) {
        return WasteSelections.PREFIX + type + ":" + channel + ":" + limit + ":" + horizon + ":" + place;
    }
}
