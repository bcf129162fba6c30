// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.LaneRow;
import io.millrace.event.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where everything in a tangle stands: start on top, touchpoints in layers below, connections between them.
 *
 * @param shapes in the order in which they are drawn
 * @param graph the layout behind it, for whoever wants to measure it
 */
record TangleLayout(double width, double height, List<MapShape> shapes, LayeredLayout graph) {
    private static final double BOX = 150;
    private static final double PAD = 10;
    private static final double LINE = 15;
    private static final double ONE_LINE = 46;
    private static final double LOOP = 26;
    private static final double THIN = 1.2;
    private static final double THICK = 7;
    private static final double LABEL = 13;

    /** Digits are narrower than letters. */
    private static final double PLATE = 0.94;

    /**
     * Lays out a tangle.
     *
     * <p>Post: no box touches another, no text leaves its box or touches another text, no connection runs over a box but its own two. A
     * label without room is left out.
     */
    static TangleLayout of(Tangle tangle) {
        return new Drafting(tangle).draft();
    }

    private static final class Drafting {
        private final Tangle tangle;
        private final MapCanvas canvas = new MapCanvas();
        private final Map<Integer, Integer> nodeOf = new HashMap<>();
        private final List<Tangle.Connection> linked = new ArrayList<>();
        private final Map<Integer, Tangle.Connection> selfLoops = new HashMap<>();
        private final double boxHeight;
        private final long most;

        Drafting(Tangle tangle) {
            this.tangle = tangle;
            nodeOf.put(Tangle.START, 0);
            tangle.spots().forEach(spot -> nodeOf.put(spot.touchpoint(), nodeOf.size()));
            nodeOf.put(Tangle.END, nodeOf.size());
            for (Tangle.Connection one : tangle.connections()) {
                if (one.standing().drawn() && one.from() == one.to()) {
                    selfLoops.put(one.from(), one);
                } else if (one.standing().drawn()) {
                    linked.add(one);
                }
            }
            boolean wide = tangle.spots().stream().anyMatch(spot -> lines(spot).size() > 1);
            boxHeight = wide ? ONE_LINE + LINE : ONE_LINE;
            most = tangle.connections().stream()
                    .mapToLong(one -> one.cases().cases())
                    .max()
                    .orElse(1);
        }

        TangleLayout draft() {
            List<LinkedNodes.Link> links = linked.stream()
                    .map(one -> new LinkedNodes.Link(node(one.from()), node(one.to()), weight(one)))
                    .toList();
            double[] strokes = linked.stream().mapToDouble(this::stroke).toArray();
            LayeredLayout graph = LayeredLayout.of(
                    new LinkedNodes(nodeOf.size(), links), places(), extents(), strokes, mostInLayer());
            List<Rectangle> nodes = graph.nodes();
            LabelPlacer labels = new LabelPlacer(graph.width(), nodes, graph.routes());
            selfLoops.values().forEach(loop -> labels.take(loopRoom(loop, nodes.get(node(loop.from())))));
            Map<Integer, Point> labelled = new HashMap<>();
            for (int i = 0; i < linked.size(); i++) {
                double width = TextStyle.SUB.width(label(linked.get(i)));
                Point at = labels.place(i, width, LABEL);
                if (at != null) {
                    labelled.put(i, at);
                }
            }
            for (int i = linked.size() - 1; i >= 0; i--) {
                curve(linked.get(i), graph.routes().get(i), labelled.containsKey(i));
            }
            ends(nodes);
            for (Tangle.Spot spot : tangle.spots()) {
                box(spot, nodes.get(node(spot.touchpoint())));
            }
            for (int i = 0; i < linked.size(); i++) {
                label(linked.get(i), labelled.get(i));
            }
            return new TangleLayout(graph.width(), graph.height(), canvas.shapes(), graph);
        }

        private int node(int end) {
            return nodeOf.getOrDefault(end, 0);
        }

        /** The order in which the tangle was found to run forward, so that what is hidden turns nothing round. */
        private int[] places() {
            int[] places = new int[nodeOf.size()];
            for (Tangle.Spot spot : tangle.spots()) {
                places[node(spot.touchpoint())] = 1 + spot.place();
            }
            places[places.length - 1] = places.length - 1;
            return places;
        }

        private int mostInLayer() {
            return (int) Math.max(5, Math.ceil(1.15 * Math.sqrt(nodeOf.size())));
        }

        private List<LayeredLayout.Extent> extents() {
            List<LayeredLayout.Extent> extents = new ArrayList<>();
            extents.add(new LayeredLayout.Extent(BOX, boxHeight, 0));
            for (Tangle.Spot spot : tangle.spots()) {
                Tangle.Connection loop = selfLoops.get(spot.touchpoint());
                double aside = loop == null ? 0 : LOOP + TextStyle.SUB.width(label(loop));
                extents.add(new LayeredLayout.Extent(BOX, boxHeight, aside));
            }
            extents.add(new LayeredLayout.Extent(BOX, boxHeight, 0));
            return extents;
        }

        private long weight(Tangle.Connection one) {
            return 1 + 8 * one.cases().cases() / most;
        }

        private double stroke(Tangle.Connection one) {
            return THIN + (THICK - THIN) * one.cases().cases() / most;
        }

        private String style(Tangle.Connection one) {
            double share = (double) one.cases().cases() / most;
            String strength = share >= 0.25 ? " strong" : share >= 0.05 ? " middle" : " faint";
            return (one.loop() ? "loop" : "go") + strength;
        }

        private static String tip(Tangle.Connection one) {
            return one.loop() ? "loop-f" : "go-f";
        }

        private static String label(Tangle.Connection one) {
            return PlainNumbers.count(one.cases().cases());
        }

        private void curve(Tangle.Connection one, LinkRoute route, boolean labelled) {
            canvas.curve(new MapShape.Curve(
                    style(one),
                    route.shortened(SvgSheet.TIP - 1).path(),
                    stroke(one),
                    tip(one),
                    title(one),
                    one.cases(),
                    labelled));
        }

        private void label(Tangle.Connection one, @Nullable Point at) {
            if (at != null) {
                double width = TextStyle.LINK.width(label(one)) * PLATE;
                canvas.box("plate", new Rectangle(at.x() - width / 2, at.y() - LABEL / 2, width, LABEL));
                Figure figure = new Figure(label(one), title(one), one.cases());
                canvas.value(TextStyle.LINK, at.x(), at.y() + 4, MapShape.Anchor.MIDDLE, figure);
            }
        }

        private void ends(List<Rectangle> nodes) {
            end(nodes.get(0), "Start");
            end(nodes.get(nodes.size() - 1), "Last seen");
        }

        private void end(Rectangle at, String word) {
            double middle = at.y() + at.height() / 2;
            Rectangle pill = new Rectangle(at.x() + 20, at.y(), at.width() - 40, at.height());
            canvas.pill("end", pill);
            canvas.centred(TextStyle.TITLE, at.centre(), middle - 3, word, pill.width() - 2 * PAD);
            Figure cases = Figure.of(tangle.cases(), "cases of this stream")
                    .with(tangle.cases().cases() == 1 ? " case" : " cases");
            canvas.value(TextStyle.SUB, at.centre(), middle + 14, MapShape.Anchor.MIDDLE, cases);
        }

        private static List<String> lines(Tangle.Spot spot) {
            return LineBreaker.twoLines(spot.name(), TextStyle.SPOT, BOX - 2 * PAD);
        }

        private void box(Tangle.Spot spot, Rectangle at) {
            canvas.box(boxStyle(spot), at);
            List<String> lines = lines(spot);
            double y = at.y() + (boxHeight - LINE * (lines.size() + 1)) / 2 + 11;
            for (String line : lines) {
                canvas.said(TextStyle.SPOT, at.x() + PAD, y, line, spot.name());
                y += LINE;
            }
            String where = spot.lane() == null ? "" : ", " + spot.lane();
            Figure cases = Figure.of(spot.met().cases(), "cases that met " + spot.name() + where);
            Figure words = cases.with(spot.met().cases().cases() == 1 ? " case" : " cases");
            canvas.value(TextStyle.SUB, at.x() + PAD, y, MapShape.Anchor.START, words);
            Tangle.Connection loop = selfLoops.get(spot.touchpoint());
            if (loop != null) {
                selfLoop(loop, at);
            }
        }

        private static String boxStyle(Tangle.Spot spot) {
            if (!spot.row().visible()) {
                return "spot unseen";
            }
            return spot.row() == LaneRow.CUSTOMER || spot.by() == Party.CUSTOMER ? "spot own" : "spot";
        }

        private static Rectangle loopRoom(Tangle.Connection loop, Rectangle at) {
            double middle = at.y() + at.height() / 2;
            return new Rectangle(at.right(), middle - 10, LOOP + TextStyle.SUB.width(label(loop)), 20);
        }

        private void selfLoop(Tangle.Connection loop, Rectangle at) {
            double y = at.y() + at.height() / 2;
            double x = at.right();
            String path =
                    MapCanvas.path("M", x, y - 7, "C", x + 22, y - 16, x + 22, y + 16, x + SvgSheet.TIP - 1, y + 7);
            canvas.curve(new MapShape.Curve(
                    style(loop), path, Math.min(3, stroke(loop)), tip(loop), title(loop), loop.cases(), true));
            Figure figure = new Figure(label(loop), title(loop), loop.cases());
            canvas.value(TextStyle.LINK, x + LOOP - 4, y + 4, MapShape.Anchor.START, figure);
        }

        private String title(Tangle.Connection one) {
            String cases =
                    PlainNumbers.count(one.cases().cases()) + (one.cases().cases() == 1 ? " case" : " cases");
            if (one.from() == Tangle.START) {
                return cases + " began with " + name(one.to());
            }
            if (one.to() == Tangle.END) {
                return cases + " were last seen at " + name(one.from());
            }
            Double half = one.untilNext() == null ? null : one.untilNext().p50().seconds();
            String times = one.times() == one.cases().cases() ? "" : ", " + PlainNumbers.count(one.times()) + " times";
            return name(one.from()) + " → " + name(one.to()) + ": " + cases + times
                    + (half == null ? "" : ", half of the moves within " + PlainNumbers.duration(half));
        }

        private String name(int touchpoint) {
            return tangle.spots().stream()
                    .filter(spot -> spot.touchpoint() == touchpoint)
                    .map(Tangle.Spot::name)
                    .findFirst()
                    .orElse("");
        }
    }
}
