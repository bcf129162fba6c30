// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

/**
 * A file of the event log, as the manifest knows it.
 *
 * @param path relative to the folder of segments
 * @param slice number of the slice of the log; -1 for words that all slices share
 * @param rows rows in it
 * @param checksum CRC-32C of its bytes
 */
record SegmentFile(String path, Kind kind, int slice, int rows, long bytes, long checksum) {
    /** What the rows of a segment are. */
    enum Kind {
        EVENTS,
        CASES,
        WORDS,
        /** Every rejected row, as delimited text; not needed to load the log. */
        REJECTS
    }
}
