// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.MillraceException;
import io.millrace.event.Touchpoint;
import io.millrace.map.CaseLinks;
import io.millrace.map.SvgTangleDrawing;
import io.millrace.map.Tangle;
import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Writes tangles as files that need nothing else: one HTML page with every stream, and one SVG a stream. */
public final class TangleReport {
    private final MillraceRun run;
    private final RunFrame frames;

    public TangleReport(MillraceRun run) {
        this.run = run;
        this.frames = new RunFrame(run);
    }

    /**
     * Writes the tangles of a view: of its stream, or of all together followed by each.
     *
     * @param least connections of fewer cases are hidden; when empty, as many are shown as can be read
     * @return the files written
     * @throws MillraceException when the folder cannot be written
     */
    public List<Path> write(Path folder, View view, OptionalLong least) {
        ReportAnchors anchors = new ReportAnchors("millrace-tangle-");
        List<ReportSection> sections = frames.streams(view).stream()
                .map(one -> section(run.tangle(one, least), anchors))
                .toList();
        return new ReportFolder(folder).write("millrace-tangle.html", "All connections", frames.report(view), sections);
    }

    private ReportSection section(Tangle tangle, ReportAnchors anchors) {
        List<String> names =
                run.words().touchpoints().stream().map(Touchpoint::name).toList();
        return new ReportSection(
                anchors.of(tangle.stream()),
                tangle.stream(),
                tangle.headline(),
                tangle.basis(),
                new SvgTangleDrawing(CaseLinks.NONE).draw(tangle),
                null,
                new TangleTable(tangle, names));
    }
}
