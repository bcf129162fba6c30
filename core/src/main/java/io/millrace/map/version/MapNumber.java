// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.version;

/**
 * A number of a map.
 *
 * @param stream whose it is; empty for the rows that were read
 * @param part the stage, transition, back loop or exit; empty for the whole stream
 * @param measure its name in the document, such as {@code leadTime.p50Seconds}
 */
public record MapNumber(String stream, String part, String measure, double value) {

    /** The place of the number on the map, whatever its value. */
    Place place() {
        return new Place(stream, part, measure);
    }

    record Place(String stream, String part, String measure) {}
}
