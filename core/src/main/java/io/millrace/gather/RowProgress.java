// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

/** Hears how far the reading is. */
@FunctionalInterface
public interface RowProgress {
    /** For those who do not care. */
    RowProgress NONE = (source, read) -> {};

    /**
     * Called now and then while a source is read, and once at its end.
     *
     * @param source name of the source
     * @param read rows read of this source so far
     */
    void rows(String source, long read);
}
