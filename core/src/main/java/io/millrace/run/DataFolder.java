// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where data files are looked for: beside the configuration, or in the folder that the caller names. */
record DataFolder(Path home, @Nullable Path given) {

    DataFolder {
        if (given != null && !Files.isDirectory(given)) {
            throw new MillraceException(
                    Blame.USAGE, "there is no folder " + given + ": name the folder that holds the data files");
        }
    }

    /** The file, whether it exists or not: whoever reads it says so. */
    Path find(YamlValue file) {
        try {
            return find(Path.of(file.text()));
        } catch (InvalidPathException e) {
            throw file.wrong("'" + file.text() + "' cannot be the name of a file: write it as the file is called");
        }
    }

    private Path find(Path written) {
        Path folder = given;
        if (folder == null) {
            return home.resolve(written).normalize();
        }
        Path asWritten = folder.resolve(written).normalize();
        Path byName = folder.resolve(String.valueOf(written.getFileName()));
        return Files.exists(asWritten) ? asWritten : byName;
    }
}
