// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.CaseLinks;
import io.millrace.map.SvgMapDrawing;
import io.millrace.map.ValueStreamMap;
import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes maps as files that need nothing else: one HTML page with every stream, and one SVG a stream. */
public final class MapReport {
    private final MillraceRun run;
    private final RunFrame frames;

    public MapReport(MillraceRun run) {
        this.run = run;
        this.frames = new RunFrame(run);
    }

    /**
     * Writes the report of a view: its stream, or all together followed by each.
     *
     * @return the files written
     * @throws MillraceException when the folder cannot be written
     */
    public List<Path> write(Path folder, View view) {
        List<ReportSection> sections = sections(view);
        try {
            Files.createDirectories(folder);
            List<Path> written = new ArrayList<>();
            written.add(put(folder.resolve("millrace-map.html"), html(sections, view)));
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

    private List<ReportSection> sections(View view) {
        Set<String> anchors = new HashSet<>();
        return streams(view)
                .map(one -> {
                    ValueStreamMap map = run.map(one);
                    return new ReportSection(
                            anchor(map.measures().name(), anchors), map, new SvgMapDrawing(CaseLinks.NONE).draw(map));
                })
                .toList();
    }

    private Stream<View> streams(View view) {
        if (view.stream() != null) {
            return Stream.of(view);
        }
        return Stream.concat(
                Stream.of(view), frames.streams().stream().map(name -> new View(name, view.from(), view.to())));
    }

    private String html(List<ReportSection> sections, View view) throws IOException {
        return new JtePages()
                .render("report", Map.of("frame", frames.report(view), "sections", sections, "css", css()));
    }

    private static String css() throws IOException {
        try (var css = MapReport.class.getResourceAsStream("/static/millrace.css")) {
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

    private static String anchor(String stream, Set<String> taken) {
        String slug =
                stream.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String wanted = "millrace-map-" + (slug.isEmpty() ? "stream" : slug);
        String anchor = wanted;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = wanted + "-" + i;
        }
        return anchor;
    }
}
