// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import io.millrace.setup.FolderProfile;
import io.millrace.setup.ImportPreview;
import org.jspecify.annotations.Nullable;

/** What is known of an import in memory only: it is found out again after a restart. Guarded by itself. */
final class OpenImport {
    @Nullable
    FolderProfile look;

    @Nullable
    FileGuesses guesses;

    @Nullable
    BackgroundWork counting;

    @Nullable
    BackgroundWork bringing;

    volatile @Nullable ImportPreview preview;

    /** Forgets what a correction made wrong. */
    void recount() {
        if (counting != null) {
            counting.cancel();
        }
        counting = null;
        preview = null;
    }
}
