// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.keep.ImportEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Notices files that have changed since they were imported, by their size and the time at which they were last written. */
final class Staleness {
    private Staleness() {}

    static Configuration note(Configuration configuration, List<ImportEntry> live) {
        Configuration noted = configuration;
        for (String sentence : sentences(configuration, live)) {
            noted = noted.noting(sentence);
        }
        return noted;
    }

    static List<String> sentences(Configuration configuration, List<ImportEntry> live) {
        List<String> sentences = new ArrayList<>();
        for (Map.Entry<String, Path> file : UsedFiles.of(configuration).entrySet()) {
            live.stream()
                    .filter(entry -> entry.use().equals(file.getKey()))
                    .filter(entry -> changed(file.getValue(), entry))
                    .forEach(entry ->
                            sentences.add("%s has changed since it was imported: 'millrace import' brings it in"
                                    .formatted(entry.file().name())));
            if (live.stream().noneMatch(entry -> entry.use().equals(file.getKey()))) {
                sentences.add("%s of '%s' is not imported: 'millrace import' brings it in"
                        .formatted(file.getValue().getFileName(), file.getKey()));
            }
        }
        return sentences;
    }

    private static boolean changed(Path file, ImportEntry entry) {
        try {
            return Files.exists(file)
                    && (Files.size(file) != entry.file().bytes()
                            || Files.getLastModifiedTime(file).toMillis()
                                    != entry.file().modified());
        } catch (IOException e) {
            return false;
        }
    }
}
