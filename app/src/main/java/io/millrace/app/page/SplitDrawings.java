// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.run.MillraceRun;
import io.millrace.run.StreamSplit;
import io.millrace.segment.tree.FlowArcs;
import java.util.List;

/**
 * The pictures of a split.
 *
 * @param before every step between the most frequent touchpoints
 * @param left touchpoints that the drawing leaves out
 * @param splits the tree
 * @param paths of each leaf, in their order
 */
public record SplitDrawings(String before, int left, String splits, List<String> paths) {
    private static final int MOST_TOUCHPOINTS = 12;

    /** Draws what was found, with links for what the page looks at. */
    public static SplitDrawings of(MillraceRun run, PageFrame frame, StreamSplit found) {
        FlowArcs arcs = FlowArcs.of(found.split().tree(), found.split().tree().root(), MOST_TOUCHPOINTS);
        StagePathDrawing paths = new StagePathDrawing(run.model());
        return new SplitDrawings(
                new ArcDrawing(run.words().touchpoints()).draw(arcs, "Before: every case in one drawing"),
                arcs.left(),
                new SplitTreeDrawing(frame, found).draw(),
                found.leaves().stream().map(paths::draw).toList());
    }
}
