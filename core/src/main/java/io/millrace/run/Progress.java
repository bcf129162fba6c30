// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

/** Hears how far a run has come. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (doing, rows) -> {};

    /**
     * Called now and then.
     *
     * @param doing what is being done, in plain words
     * @param rows how many rows so far
     */
    void at(String doing, long rows);
}
