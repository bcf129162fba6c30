// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.measure.StreamMeasures;
import io.millrace.run.MillraceRun;
import io.millrace.run.SplitReader;
import io.millrace.run.StreamSplit;
import io.millrace.segment.tree.FlowArcs;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pictures of a split.
 *
 * @param before every step between the most frequent touchpoints
 * @param left touchpoints that the drawing leaves out
 * @param splits the tree
 * @param paths of each leaf, in their order
 * @param measures all numbers of each leaf
 */
public record SplitDrawings(String before, int left, String splits, List<String> paths, List<StreamMeasures> measures) {
    private static final int MOST_TOUCHPOINTS = 16;

    /** Draws what was found, with links for what the page looks at. */
    public static SplitDrawings of(MillraceRun run, PageFrame frame, StreamSplit found) {
        FlowArcs arcs = FlowArcs.of(found.split().tree(), found.split().tree().root(), MOST_TOUCHPOINTS);
        StagePathDrawing paths = new StagePathDrawing(run.model());
        SplitReader reader = new SplitReader(run);
        List<StreamMeasures> measures = found.leaves().stream()
                .map(leaf -> reader.measures(frame.view(), leaf))
                .toList();
        return new SplitDrawings(
                new ArcDrawing(run.words().touchpoints()).draw(arcs, "Before: every case in one drawing"),
                arcs.left(),
                new SplitTreeDrawing(frame, found).draw(),
                IntStream.range(0, measures.size())
                        .mapToObj(leaf -> paths.draw(found.leaves().get(leaf), measures.get(leaf)))
                        .toList(),
                measures);
    }
}
