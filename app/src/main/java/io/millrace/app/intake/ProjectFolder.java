// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder of one company: its configuration, its files, and what we keep for ourselves.
 *
 * @param folder absolute; may not be there yet
 * @param configuration name of the file that describes the company
 */
public record ProjectFolder(Path folder, String configuration) {
    /** Name of the folder for files that came through the browser. */
    static final String DATA = "data";
    /** Name of the stage model beside the configuration. */
    static final String STAGES = io.millrace.setup.ConfigurationText.STAGES;

    private static final List<String> ENDINGS =
            List.of(".csv", ".tsv", ".txt", ".xes", ".json", ".jsonl", ".ndjson", ".parquet", ".parq", ".pq");

    /** The project of a configuration file. */
    public static ProjectFolder of(Path configuration) {
        Path file = configuration.toAbsolutePath().normalize();
        Path folder = file.getParent();
        return new ProjectFolder(folder == null ? file : folder, String.valueOf(file.getFileName()));
    }

    /** The file that describes the company. */
    public Path file() {
        return folder.resolve(configuration);
    }

    /** Our own files. */
    public Path hidden() {
        return folder.resolve(".millrace");
    }

    Path imports() {
        return hidden().resolve("imports");
    }

    /** Where uploads wait until they belong to an import: on the same disk, so that a file is moved and not copied. */
    public Path waiting() {
        return hidden().resolve("uploads");
    }

    /** Whether the company is described. */
    public boolean described() {
        return Files.isRegularFile(file());
    }

    /** Files of data in the folder and in its folder of data, by their path in the project, with {@code /} between. */
    public List<String> files() {
        List<String> files = new ArrayList<>(dataIn(folder, ""));
        files.addAll(dataIn(folder.resolve(DATA), DATA + "/"));
        return files;
    }

    private static List<String> dataIn(Path folder, String before) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(ProjectFolder::isData)
                    .sorted()
                    .map(name -> before + name)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isData(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String open = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return !lower.startsWith(".")
                && !lower.startsWith("readme")
                && ENDINGS.stream().anyMatch(open::endsWith);
    }
}
