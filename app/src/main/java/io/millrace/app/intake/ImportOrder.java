// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import java.util.List;

/** Which import may be undone or brought back: they lie on one another, so only the last one. */
public final class ImportOrder {
    private ImportOrder() {}

    /**
     * Whether it is the newest that is kept.
     *
     * @param all the last changed first
     */
    public static boolean canUndo(ImportRecord record, List<ImportRecord> all) {
        return all.stream()
                .filter(one -> one.state() == ImportState.KEPT)
                .findFirst()
                .filter(one -> one.id().equals(record.id()))
                .isPresent();
    }

    /**
     * Whether it is the last that was undone, and nothing was imported since.
     *
     * @param all the last changed first
     */
    public static boolean canRedo(ImportRecord record, List<ImportRecord> all) {
        return all.stream()
                .filter(one -> one.state() == ImportState.KEPT || one.state() == ImportState.UNDONE)
                .findFirst()
                .filter(one -> one.id().equals(record.id()) && one.state() == ImportState.UNDONE)
                .isPresent();
    }
}
