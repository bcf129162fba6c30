// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where data files are looked for: beside the configuration, or in the folder that the caller names. */
record DataFolder(Path home, @Nullable Path given) {

    /** The file, whether it exists or not: whoever reads it says so. */
    Path find(YamlValue file) {
        String written = file.text();
        Path folder = given;
        if (folder == null) {
            return home.resolve(written).normalize();
        }
        Path asWritten = folder.resolve(written).normalize();
        Path byName = folder.resolve(String.valueOf(Path.of(written).getFileName()));
        return Files.exists(asWritten) ? asWritten : byName;
    }
}
