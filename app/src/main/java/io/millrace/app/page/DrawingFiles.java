// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.MillraceException;
import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Writes drawings as files of their own: one a stream. */
public final class DrawingFiles {
    private final RunFrame frames;
    private final ReportFolder folder;

    /** Takes the folder into which they go; it is made where it is missing. */
    public DrawingFiles(MillraceRun run, Path folder) {
        this.frames = new RunFrame(run);
        this.folder = new ReportFolder(folder);
    }

    /**
     * Writes the drawing of the stream in view, or of all together followed by each.
     *
     * @return the files written
     * @throws MillraceException when there is no such drawing, or the folder cannot be written
     */
    public List<Path> write(View view, Function<View, SavedDrawing> drawing) {
        return folder.write(frames.streams(view).stream().map(drawing).toList());
    }
}
