// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.MillraceException;
import io.millrace.map.CaseLinks;
import io.millrace.map.Level;
import io.millrace.map.ValueStreamMap;
import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import java.nio.file.Path;
import java.util.List;

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
     * @param level how deep the boxes are opened
     * @return the files written
     * @throws MillraceException when the folder cannot be written
     */
    public List<Path> write(Path folder, View view, Level level) {
        if (view.stream() == null) {
            // all streams in one pass: each of the maps then finds its numbers
            run.streams(view);
        }
        ReportFolder report = new ReportFolder(folder);
        ReportAnchors anchors = new ReportAnchors("millrace-map-");
        List<ReportSection> sections = frames.streams(view).stream()
                .map(one -> section(one, level, anchors))
                .toList();
        return report.write("millrace-map.html", "Value stream map", frames.report(view), sections);
    }

    private ReportSection section(View view, Level level, ReportAnchors anchors) {
        DrawnMap drawn = DrawnMap.of(run, view, level, CaseLinks.NONE);
        ValueStreamMap map = drawn.map();
        String stream = map.measures().name();
        return new ReportSection(anchors.of(stream), stream, map.headline(), map.basis(), drawn.svg(), drawn, null);
    }
}
