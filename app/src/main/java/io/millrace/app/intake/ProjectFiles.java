// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import io.millrace.event.MillraceException;
import io.millrace.gather.SourceSpec;
import io.millrace.run.Configuration;
import io.millrace.run.ConfigurationReader;
import io.millrace.setup.Corrections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a project that has a map already brings along when files are added to it. */
final class ProjectFiles {
    private ProjectFiles() {}

    /** Files that the configuration reads, by their path in the project. */
    static List<String> described(ProjectFolder project) {
        return configuration(project).stream()
                .flatMap(configuration -> configuration.sources().stream())
                .flatMap(source -> Stream.concat(
                        Stream.of(source.file()), source.joins().stream().map(SourceSpec.JoinSpec::file)))
                .map(file -> file.toAbsolutePath().normalize())
                .filter(file -> file.startsWith(project.folder()) && Files.isRegularFile(file))
                .map(file -> project.folder().relativize(file).toString().replace('\\', '/'))
                .distinct()
                .toList();
    }

    /** What was said at the last import, and what the configuration says of the company. */
    static Corrections said(ProjectFolder project, List<ImportRecord> all) {
        Map<String, String> words = new LinkedHashMap<>();
        configuration(project).ifPresent(known -> {
            words.put("company", known.company());
            words.put("zone", known.zone().getId());
            words.put("currency", known.currency() == null ? "none" : known.currency());
        });
        return newest(all)
                .map(ImportRecord::corrections)
                .orElse(Corrections.NONE)
                .and(new Corrections(words));
    }

    /** Whether there is a configuration that the newest import did not write. */
    static boolean writtenByHand(ProjectFolder project, List<ImportRecord> all) throws IOException {
        if (!project.described()) {
            return false;
        }
        String now = ImportTransaction.digest(Files.readString(project.file()));
        return newest(all).filter(record -> record.wrote().equals(now)).isEmpty();
    }

    private static Optional<ImportRecord> newest(List<ImportRecord> all) {
        return all.stream().filter(record -> record.state() == ImportState.KEPT).findFirst();
    }

    private static Optional<Configuration> configuration(ProjectFolder project) {
        Path file = project.file();
        if (!project.described()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ConfigurationReader.read(file, null));
        } catch (MillraceException broken) {
            return Optional.empty();
        }
    }
}
