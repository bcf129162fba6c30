// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds room for labels on the curves of links: where least other links run, and never over a node or another label.
 *
 * <p>Greedy: those that are asked first choose first. A label that finds no room is left out.
 */
final class LabelPlacer {
    private static final double[] ALONG = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8};
    private static final int SAMPLES = 16;
    private static final double ROW = 16;
    private static final double BESIDE = 7;
    private static final double ABOVE = 2;

    /** A place that a link passes. */
    private record Sample(int link, Point at) {}

    private final double width;
    private final List<Rectangle> taken = new ArrayList<>();
    private final List<LinkRoute> routes;
    private final Map<Integer, List<Sample>> samples = new HashMap<>();

    /**
     * Begins with nothing placed.
     *
     * @param width of the drawing
     */
    LabelPlacer(double width, List<Rectangle> nodes, List<LinkRoute> routes) {
        this.width = width;
        this.taken.addAll(nodes);
        this.routes = routes;
        for (int link = 0; link < routes.size(); link++) {
            for (int curve = 0; curve < routes.get(link).curves(); curve++) {
                for (int i = 0; i <= SAMPLES; i++) {
                    Point at = routes.get(link).on(curve, (double) i / SAMPLES);
                    samples.computeIfAbsent(row(at.y()), y -> new ArrayList<>()).add(new Sample(link, at));
                }
            }
        }
    }

    /** Takes the best free place for the label of a link; null when there is none. */
    @Nullable
    Point place(int link, double width, double height) {
        Rectangle best = null;
        int fewest = Integer.MAX_VALUE;
        for (double t : ALONG) {
            for (int curve = 0; curve < routes.get(link).curves(); curve++) {
                Point middle = routes.get(link).on(curve, t);
                Rectangle at = new Rectangle(middle.x() - width / 2, middle.y() - height / 2, width, height);
                if (fewest > 0 && free(at)) {
                    int under = under(link, at);
                    if (under < fewest) {
                        fewest = under;
                        best = at;
                    }
                }
            }
        }
        if (best == null) {
            return null;
        }
        taken.add(best);
        return new Point(best.centre(), best.y() + best.height() / 2);
    }

    /** Takes a place that is given, such as that of a loop. */
    void take(Rectangle at) {
        taken.add(at);
    }

    private boolean free(Rectangle at) {
        Rectangle wide =
                new Rectangle(at.x() - BESIDE, at.y() - ABOVE, at.width() + 2 * BESIDE, at.height() + 2 * ABOVE);
        return at.x() >= 0 && at.right() <= width && taken.stream().noneMatch(wide::overlaps);
    }

    private int under(int link, Rectangle at) {
        int under = 0;
        for (int row = row(at.y()); row <= row(at.bottom()); row++) {
            for (Sample sample : samples.getOrDefault(row, List.of())) {
                Point point = sample.at();
                boolean inside =
                        point.x() > at.x() && point.x() < at.right() && point.y() > at.y() && point.y() < at.bottom();
                under += inside && sample.link() != link ? 1 : 0;
            }
        }
        return under;
    }

    private static int row(double y) {
        return (int) Math.floor(y / ROW);
    }
}
