// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.util.List;

/**
 * What became of the rows: {@code read = mapped + unmapped + rejected}.
 *
 * @param read data rows read, headers not counted
 * @param mapped rows that gave at least one event a place in a journey
 * @param unmapped rows that were read but gave no event a place
 * @param rejected rows that could not be read
 * @param reasons unmapped and rejected rows by reason, most frequent first
 */
public record RowCounts(long read, long mapped, long unmapped, long rejected, List<Reason> reasons) {

    /**
     * Rows that share a fate.
     *
     * @param source name of the source
     * @param rejected true for rejected, false for unmapped
     * @param reason in plain words
     * @param rows how many
     * @param examples the first few, at most five
     */
    public record Reason(String source, boolean rejected, String reason, long rows, List<Example> examples) {}

    /**
     * One row.
     *
     * @param file file name
     * @param line line of the file at which the row begins, 1 is the first
     * @param column column, or empty when the whole row is meant
     * @param value the value as it stands, cut at 80 characters
     */
    public record Example(String file, long line, String column, String value) {}
}
