// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import io.millrace.event.MillraceException;
import io.millrace.setup.Corrections;
import io.millrace.setup.FileProfile;
import io.millrace.setup.FolderProfile;
import io.millrace.setup.FolderProfile.PassedOver;
import io.millrace.setup.FolderProfiler;
import io.millrace.setup.SetupProposal;
import io.millrace.setup.SetupProposer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the files of an import seem to be.
 *
 * @param folder the files that can be read, and those that cannot with the reason
 * @param proposal how they would be read; null when nothing in them says when something happened
 * @param sentence why there is no proposal, or why a correction was not taken; null when all is well
 */
public record FileGuesses(
        FolderProfile folder,
        @Nullable SetupProposal proposal,
        @Nullable String sentence) {

    /** Looks at the beginnings of files. */
    static FolderProfile look(Path home, List<Path> files, Map<String, String> refused) {
        List<PassedOver> passedOver = new ArrayList<>();
        refused.forEach((name, reason) -> passedOver.add(new PassedOver(name, reason)));
        return FolderProfiler.profile(home, files, passedOver);
    }

    /** Proposes how files are read. */
    static FileGuesses propose(FolderProfile folder, Corrections corrections) {
        if (folder.files().isEmpty()) {
            return new FileGuesses(
                    folder,
                    null,
                    "None of these files holds a table of rows; choose an export that says when things happened.");
        }
        try {
            return new FileGuesses(folder, SetupProposer.propose(folder, corrections), null);
        } catch (MillraceException impossible) {
            return new FileGuesses(folder, null, said(folder, impossible));
        }
    }

    /** Who chose files in a browser is told what to do there, not about a folder on a disk. */
    private static String said(FolderProfile folder, MillraceException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.startsWith(folder.folder().toString())
                ? "No column of them reads as dates or times: say how the times are written, or choose another export."
                : message;
    }

    /** Rows of all files that a proposal reads, as far as they were counted or estimated. */
    long rows() {
        return folder.files().stream().mapToLong(FileProfile::rows).sum();
    }
}
