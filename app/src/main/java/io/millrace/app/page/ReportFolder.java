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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            written.add(put(file, bytes(html)));
            for (ReportSection section : sections) {
                written.add(put(section.anchor() + ".svg", bytes(section.svg())));
            }
            return written;
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    /**
     * Writes drawings; streams whose names make the same name of a file are numbered.
     *
     * @return the files written
     * @throws MillraceException when the folder cannot be written
     */
    List<Path> write(List<SavedDrawing> drawings) {
        try {
            Files.createDirectories(folder);
            Set<String> taken = new HashSet<>();
            List<Path> written = new ArrayList<>();
            for (SavedDrawing drawing : drawings) {
                String name = drawing.name();
                int dot = name.lastIndexOf('.');
                for (int i = 2; !taken.add(name); i++) {
                    name = drawing.name().substring(0, dot) + "-" + i
                            + drawing.name().substring(dot);
                }
                written.add(put(name, drawing.bytes()));
            }
            return written;
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    private MillraceException unwritten(IOException failed) {
        return new MillraceException(
                Blame.RESOURCES,
                "the report cannot be written to " + folder + ": " + failed.getMessage()
                        + "; choose a folder that can be written with --out",
                failed);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
    private Path put(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, content);
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
