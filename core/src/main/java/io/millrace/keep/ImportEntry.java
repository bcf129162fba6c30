// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

/**
 * One line of the import ledger.
 *
 * @param id number of the import, from 1
 * @param use what the file is for: the name of its source, or that of its source and its look-up file
 * @param path where the file lay
 * @param importedAt milliseconds since the epoch
 */
public record ImportEntry(long id, String use, String path, ArchivedFile file, long importedAt, State state) {
    /** Whether the file counts. */
    public enum State {
        /** Its rows are in the log. */
        LIVE,
        /** A later import of the same source took its place. */
        SUPERSEDED,
        /** Taken back by a person. */
        UNDONE
    }
}
