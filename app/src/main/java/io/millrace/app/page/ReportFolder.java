// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder into which a report is written: one page that needs nothing else, and each of its drawings. */
final class ReportFolder {
    private final Path folder;

    ReportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a report.
     *
     * @param file name of the page
     * @param title what the page shows
     * @return the files written
     * @throws MillraceException when the folder cannot be written
     */
    List<Path> write(String file, String title, PageFrame frame, List<ReportSection> sections) {
        try {
            Files.createDirectories(folder);
            List<Path> written = new ArrayList<>();
            String html = new JtePages()
                    .render("report", Map.of("frame", frame, "title", title, "sections", sections, "css", css()));
            written.add(put(folder.resolve(file), html));
            for (ReportSection section : sections) {
                written.add(put(folder.resolve(section.anchor() + ".svg"), section.svg()));
            }
            return written;
        } catch (IOException failed) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "the report cannot be written to " + folder + ": " + failed.getMessage()
                            + "; choose a folder that can be written with --out",
                    failed);
        }
    }

    private static String css() throws IOException {
        try (var css = ReportFolder.class.getResourceAsStream("/static/millrace.css")) {
            if (css == null) {
                throw new IllegalStateException("the style sheet must be part of the app");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A reader must never find half a file, so it takes its name only when it is whole. */
    private static Path put(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text);
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
