// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.Touchpoint;
import io.millrace.map.PlainNumbers;
import io.millrace.map.XmlText;
import io.millrace.segment.tree.FlowArcs;
import java.util.List;
import java.util.Locale;

/** Draws steps as arcs over a row of touchpoints: steps ahead above it, steps back below. */
public final class ArcDrawing {
    private static final double GAP = 40;
    private static final double SIDE = 36;
    private static final double RADIUS = 9;
    /** An arc rises by so much for each touchpoint that it passes. */
    private static final double RISE = 20;

    private static final double WORDS = 20;
    private static final double LEAST_WIDTH = 0.6;
    private static final double MOST_WIDTH = 4;
    private static final int LONGEST = 12;

    private final List<Touchpoint> touchpoints;

    public ArcDrawing(List<Touchpoint> touchpoints) {
        this.touchpoints = touchpoints;
    }

    /** The drawing as SVG, in the colours of the page; the same arcs give the same text. */
    public String draw(FlowArcs flow, String title) {
        int size = flow.touchpoints().size();
        double above = rise(flow, true) + RADIUS + 4;
        double below = rise(flow, false) + RADIUS + 4;
        double width = 2 * SIDE + GAP * Math.max(0, size - 1);
        double height = above + below + 2 * WORDS;
        StringBuilder svg = new StringBuilder(8_192);
        svg.append(text(
                "<svg class=\"flow arcs\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\" role=\"img\" aria-label=\"%s\">\n",
                width, height, width, height, XmlText.escape(title)));
        long most = flow.arcs().stream().mapToLong(FlowArcs.Arc::steps).max().orElse(1);
        for (int i = flow.arcs().size() - 1; i >= 0; i--) {
            arc(svg, flow, flow.arcs().get(i), most, above);
        }
        for (int place = 0; place < size; place++) {
            String name = name(flow, place);
            double x = x(place);
            svg.append(text(
                    "<circle class=\"node\" cx=\"%.0f\" cy=\"%.1f\" r=\"%.0f\"><title>%s</title></circle>",
                    x, above, RADIUS, XmlText.escape(name)));
            // every other name a line lower, so that neighbours do not touch
            svg.append(text(
                    "<text x=\"%.0f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>\n",
                    x, height - (place % 2 == 0 ? 20 : 5), XmlText.escape(shortened(name))));
        }
        return svg.append("</svg>\n").toString();
    }

    private void arc(StringBuilder svg, FlowArcs flow, FlowArcs.Arc arc, long most, double base) {
        double from = x(arc.from());
        double to = x(arc.to());
        boolean ahead = arc.to() > arc.from();
        // the control point of a curve stands twice as high as the curve
        double top = base + (ahead ? -2 : 2) * RISE * Math.abs(arc.to() - arc.from());
        double thick = Math.max(LEAST_WIDTH, MOST_WIDTH * Math.sqrt((double) arc.steps() / most));
        svg.append(text(
                "<path class=\"%s\" stroke-width=\"%.1f\" d=\"M%.0f %.1fQ%.1f %.1f %.0f %.1f\"><title>%s → %s: %s</title></path>\n",
                ahead ? "arc" : "arc back",
                thick,
                from,
                base,
                (from + to) / 2,
                top,
                to,
                base,
                XmlText.escape(name(flow, arc.from())),
                XmlText.escape(name(flow, arc.to())),
                PlainNumbers.count(arc.steps())));
    }

    private static double rise(FlowArcs flow, boolean ahead) {
        return RISE
                * flow.arcs().stream()
                        .filter(arc -> arc.to() > arc.from() == ahead)
                        .mapToInt(arc -> Math.abs(arc.to() - arc.from()))
                        .max()
                        .orElse(0);
    }

    private static double x(int place) {
        return SIDE + GAP * place;
    }

    private String name(FlowArcs flow, int place) {
        return touchpoints.get(flow.touchpoints().get(place)).name();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
