// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.journey.Stage;
import io.millrace.keep.Document;
import io.millrace.keep.ImportEntry;
import io.millrace.map.version.MapDiff;
import io.millrace.map.version.MapInputs;
import io.millrace.map.version.MapInputs.InputFile;
import io.millrace.map.version.MapVersion;
import io.millrace.map.version.MapVersionText;
import io.millrace.map.version.NumberCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Versions of a company's map that are kept, to be compared with what it says now. */
public final class MapVersions {
    private static final String KIND = "map";
    private static final int LONGEST_NAME = 80;

    private final Company company;

    public MapVersions(Company company) {
        this.company = company;
    }

    /** The versions, oldest first. */
    public List<Document> all() {
        return company.store().documents(KIND);
    }

    /**
     * Keeps the map of a run as it is: the numbers of all streams, and what they were computed from.
     *
     * @throws MillraceException when the name cannot be one, or another process is writing
     */
    public Document keep(MillraceRun run, String name) {
        String known = name.strip();
        if (known.isEmpty() || known.length() > LONGEST_NAME || known.chars().anyMatch(Character::isISOControl)) {
            throw new MillraceException(
                    Blame.USAGE,
                    "a version of the map needs a name of 1 to " + LONGEST_NAME
                            + " characters, such as 'before the move'");
        }
        return company.write(KIND, known, MapVersionText.write(now(run)));
    }

    /** The map of a run as a version that is not kept. */
    public MapVersion now(MillraceRun run) {
        Configuration configuration = run.configuration();
        List<String> stages = configuration.journey().model().stages().stream()
                .map(MapVersions::line)
                .toList();
        return new MapVersion(
                new MapInputs(RunDocument.instant(run.asOf()), configuration.lines(), stages, files(configuration)),
                NumberCollector.collect(RunDocument.of(run, View.ALL)));
    }

    /**
     * A version that is kept.
     *
     * @throws MillraceException when there is none of this number
     */
    public MapVersion find(long id) {
        return all().stream()
                .filter(document -> document.id() == id)
                .findFirst()
                .map(document -> MapVersionText.read(document.body()))
                .orElseThrow(() -> new MillraceException(
                        Blame.USAGE, "there is no version " + id + " of the map; the list of versions names them"));
    }

    /**
     * What changed from a version to another.
     *
     * @param after the number of a version, or 0 for the map of the run
     */
    public MapDiff diff(MillraceRun run, long before, long after) {
        return MapDiff.of(find(before), after == 0 ? now(run) : find(after));
    }

    private static String line(Stage stage) {
        return stage.key() + ": " + stage.name() + (stage.order() ? ", order" : "") + (stage.last() ? ", last" : "")
                + (stage.phase() == null ? "" : ", " + stage.phase())
                + (stage.targetSeconds() == null ? "" : ", target " + stage.targetSeconds() + " s");
    }

    /** What counts of the imports; where nothing was ever imported, the files as they lie there. */
    private List<InputFile> files(Configuration configuration) {
        List<InputFile> files = new ArrayList<>();
        if (company.store().imports().isEmpty()) {
            for (Map.Entry<String, Path> file : UsedFiles.of(configuration).entrySet()) {
                files.add(new InputFile(
                        file.getKey(), String.valueOf(file.getValue().getFileName()), mark(file.getValue())));
            }
            return files;
        }
        for (ImportEntry entry : company.store().live()) {
            files.add(
                    new InputFile(entry.use(), entry.file().name(), entry.file().sha256()));
        }
        return files;
    }

    private static String mark(Path file) {
        try {
            return Files.size(file) + " bytes of " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return "gone";
        }
    }
}
