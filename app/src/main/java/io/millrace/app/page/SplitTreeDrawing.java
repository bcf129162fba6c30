// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.XmlText;
import io.millrace.run.StreamSplit;
import io.millrace.segment.tree.FlowNode;
import io.millrace.segment.tree.FlowTree;
import io.millrace.segment.tree.LeafRules;
import io.millrace.segment.tree.SplitSelections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws the splits from left to right, each box with its cases and the share that flows in a line. */
public final class SplitTreeDrawing {
    private static final double BOX = 150;
    private static final double TALL = 44;
    private static final double BAR = 5;
    private static final double ROW = 64;
    private static final double COLUMN = 220;
    private static final double TOP = 18;
    private static final int LONGEST = 17;

    private final PageFrame frame;
    private final StreamSplit found;
    private final FlowTree tree;
    private final LeafRules rules;
    private final Map<FlowNode, Double> middle = new HashMap<>();
    private final StringBuilder svg = new StringBuilder(8_192);

    /** Takes the page, whose view the boxes open. */
    public SplitTreeDrawing(PageFrame frame, StreamSplit found) {
        this.frame = frame;
        this.found = found;
        this.tree = found.split().tree();
        this.rules = new LeafRules(tree);
    }

    /** The drawing as SVG, in the colours of the page; the same splits give the same text. */
    public String draw() {
        List<FlowNode> leaves = tree.leaves();
        place(tree.root(), leaves);
        double width = depth(tree.root()) * COLUMN + BOX + 8;
        double height = TOP + leaves.size() * ROW;
        svg.append(text(
                "<svg class=\"flow splits\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\" role=\"img\""
                        + " aria-label=\"%d streams\">\n",
                width, height, width, height, leaves.size()));
        write(tree.root(), 0);
        return svg.append("</svg>\n").toString();
    }

    private double place(FlowNode node, List<FlowNode> leaves) {
        double at;
        if (node.leaf()) {
            at = TOP + leaves.indexOf(node) * ROW + TALL / 2;
        } else {
            List<Double> below =
                    node.children().stream().map(child -> place(child, leaves)).toList();
            at = (below.get(0) + below.get(below.size() - 1)) / 2;
        }
        middle.put(node, at);
        return at;
    }

    private static int depth(FlowNode node) {
        return node.children().stream()
                .mapToInt(child -> depth(child) + 1)
                .max()
                .orElse(0);
    }

    private void write(FlowNode node, int depth) {
        double x = 4 + depth * COLUMN;
        double y = middle(node);
        for (FlowNode child : node.children()) {
            double to = middle(child);
            double bend = (COLUMN - BOX) / 2;
            svg.append(text(
                    "<path class=\"branch\" d=\"M%.0f %.1fC%.1f %.1f %.1f %.1f %.0f %.1f\"/>\n",
                    x + BOX, y, x + BOX + bend, y, x + COLUMN - bend, to, x + COLUMN, to));
            write(child, depth + 1);
        }
        if (!node.leaf()) {
            svg.append(text(
                    "<text class=\"soft\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>\n",
                    x + BOX + (COLUMN - BOX) / 2 + 4,
                    middle(node.children().get(0)) - TALL / 2 - 4,
                    XmlText.escape(tree.candidates().get(node.attribute()).name())));
        }
        box(node, x, y - TALL / 2);
    }

    private void box(FlowNode node, double x, double y) {
        String name = node.parent() == null
                ? found.stream() == null ? "All" : "All " + found.stream()
                : rules.name(tree.candidates().get(node.parent().attribute()), node.bins());
        Double share = found.linear(node);
        String href = frame.cases(SplitSelections.key(rules.rule(node)));
        svg.append(text(
                "<a href=\"%s\" aria-label=\"%s, %s\"><rect class=\"box\" x=\"%.0f\" y=\"%.1f\" width=\"%.0f\" height=\"%.0f\" rx=\"3\"><title>%s</title></rect>",
                XmlText.escape(href),
                XmlText.escape(name),
                PlainWords.count(node.cases(), "case", "cases"),
                x,
                y,
                BOX,
                TALL,
                XmlText.escape(rules.rule(node).words())));
        svg.append(text(
                "<text class=\"name\" x=\"%.0f\" y=\"%.1f\">%s</text><text class=\"soft\" x=\"%.0f\" y=\"%.1f\">%s</text></a>",
                x + 10, y + 18, XmlText.escape(shortened(name)), x + 10, y + 34, PlainWords.count(node.cases())));
        svg.append(text(
                "<text class=\"soft\" x=\"%.0f\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                x + BOX - 8, y + 34, SplitWords.share(share)));
        svg.append(text(
                "<rect class=\"rest\" x=\"%.0f\" y=\"%.1f\" width=\"%.0f\" height=\"%.0f\"/>",
                x, y + TALL + 2, BOX, BAR));
        if (share != null) {
            svg.append(text(
                    "<rect class=\"share\" x=\"%.0f\" y=\"%.1f\" width=\"%.1f\" height=\"%.0f\"/>",
                    x, y + TALL + 2, BOX * share, BAR));
        }
        svg.append('\n');
    }

    private double middle(FlowNode node) {
        return middle.getOrDefault(node, 0.0);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
