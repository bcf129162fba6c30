// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

/** Where every rejected row is handed over, in the order of the files. {@link RowCounts} has only the first few of each reason. */
@FunctionalInterface
public interface RejectSink {
    /** For those who do not care. */
    RejectSink NONE = (source, reason, rows, row) -> {};

    /**
     * Takes rows that were rejected together.
     *
     * @param source name of the source
     * @param reason in plain words
     * @param rows how many
     * @param row where the first of them stands, and what is wrong in it
     */
    void rejected(String source, String reason, long rows, RowCounts.Example row);
}
