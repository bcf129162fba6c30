// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.journey.StageModel;
import io.millrace.map.XmlText;
import io.millrace.measure.BackLoop;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TransitionMeasures;
import io.millrace.run.StreamSplit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Draws the reference path of a stream as one line, and the jumps and ways back of its cases as arcs over it. */
public final class StagePathDrawing {
    private static final double GAP = 49;
    private static final double SIDE = 14;
    private static final double MIDDLE = 24;
    private static final double RADIUS = 6;
    private static final int MOST_ARCS = 6;
    /** Moves of a smaller part of the cases are left out. */
    private static final double LEAST_SHARE = 0.02;

    private final StageModel model;

    public StagePathDrawing(StageModel model) {
        this.model = model;
    }

    private record Move(int from, int to, long cases, String words) {}

    /** The drawing as SVG, in the colours of the page; a word where the stream has no path. */
    public String draw(StreamSplit.Leaf leaf, StreamMeasures measures) {
        List<Integer> path = leaf.linearity().referencePath();
        if (path.isEmpty()) {
            return "<span class=\"sub\">no case has succeeded</span>";
        }
        double width = 2 * SIDE + GAP * (path.size() - 1);
        StringBuilder svg = new StringBuilder(2_048);
        svg.append(text(
                "<svg class=\"flow path\" viewBox=\"0 0 %.0f 48\" width=\"%.0f\" height=\"48\" role=\"img\" aria-label=\"%s\">",
                width, width, XmlText.escape(words(path))));
        svg.append(text("<path class=\"line\" d=\"M%.0f %.0fH%.0f\"/>", SIDE, MIDDLE, width - SIDE));
        for (Move move : moves(leaf, measures, path)) {
            double from = SIDE + GAP * move.from();
            double to = SIDE + GAP * move.to();
            svg.append(text(
                    "<path class=\"%s\" stroke-width=\"1.4\" d=\"M%.0f %.0fQ%.1f %.1f %.0f %.0f\"><title>%s</title></path>",
                    move.to() > move.from() ? "arc" : "arc back",
                    from,
                    MIDDLE,
                    (from + to) / 2,
                    move.to() > move.from() ? -14.0 : 62.0,
                    to,
                    MIDDLE,
                    XmlText.escape(move.words())));
        }
        for (int i = 0; i < path.size(); i++) {
            svg.append(text(
                    "<circle class=\"node\" cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"><title>%s</title></circle>",
                    SIDE + GAP * i, MIDDLE, RADIUS, XmlText.escape(name(path.get(i)))));
        }
        return svg.append("</svg>").toString();
    }

    private List<Move> moves(StreamSplit.Leaf leaf, StreamMeasures measures, List<Integer> path) {
        List<Move> moves = new ArrayList<>();
        double least = Math.max(1, LEAST_SHARE * leaf.cases().cases());
        for (TransitionMeasures transition : measures.transitions()) {
            int from = path.indexOf(transition.from());
            int to = path.indexOf(transition.to());
            if (from >= 0 && to > from + 1 && transition.moved().cases() >= least) {
                moves.add(move(
                        from,
                        to,
                        transition.from(),
                        transition.to(),
                        transition.moved().cases()));
            }
        }
        for (BackLoop loop : measures.backLoops()) {
            int from = path.indexOf(loop.from());
            int to = path.indexOf(loop.to());
            if (to >= 0 && from > to && loop.cases().cases() >= least) {
                moves.add(move(from, to, loop.from(), loop.to(), loop.cases().cases()));
            }
        }
        moves.sort(Comparator.comparingLong((Move move) -> -move.cases()));
        return moves.subList(0, Math.min(MOST_ARCS, moves.size()));
    }

    private Move move(int from, int to, int fromStage, int toStage, long cases) {
        return new Move(
                from,
                to,
                cases,
                name(fromStage) + " → " + name(toStage) + ": " + PlainWords.count(cases, "case", "cases"));
    }

    private String words(List<Integer> path) {
        return String.join(" → ", path.stream().map(this::name).toList());
    }

    private String name(int stage) {
        return model.stages().get(stage).name();
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
