// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.map.Figure;
import io.millrace.map.LineBreaker;
import io.millrace.map.MapCanvas;
import io.millrace.map.MapShape;
import io.millrace.map.PlainNumbers;
import io.millrace.map.Point;
import io.millrace.map.Rectangle;
import io.millrace.map.TextStyle;
import io.millrace.measure.CaseCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a blueprint into shapes: stages across, rows down, named lines between them, boxes and what leads to them. */
final class BlueprintLayout {
    private final Blueprint blueprint;
    private final BlueprintGrid grid;
    private final MapCanvas canvas = new MapCanvas();
    private final GutterRouter router = new GutterRouter();

    private BlueprintLayout(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.grid = new BlueprintGrid(blueprint);
    }

    static BlueprintLayout of(Blueprint blueprint) {
        BlueprintLayout layout = new BlueprintLayout(blueprint);
        layout.drawColumns();
        layout.drawRows();
        layout.drawLinks();
        layout.grid.places().forEach(layout::drawBox);
        return layout;
    }

    double width() {
        return grid.width();
    }

    double height() {
        return grid.height();
    }

    List<MapShape> shapes() {
        return canvas.shapes();
    }

    BlueprintGrid grid() {
        return grid;
    }

    private void drawColumns() {
        for (int c = 0; c < blueprint.columns().size(); c++) {
            double x = grid.columnLeft(c);
            if (c > 0) {
                canvas.stroke("hair", MapCanvas.path("M", x, 8, "V", grid.height()));
            }
            canvas.label(
                    TextStyle.NAME,
                    x + BlueprintGrid.BESIDE / 2,
                    24,
                    blueprint.columns().get(c).name(),
                    grid.columnWidth(c) - BlueprintGrid.BESIDE);
        }
    }

    private void drawRows() {
        List<BlueprintGrid.Band> bands = grid.bands();
        for (int r = 0; r < bands.size(); r++) {
            BlueprintGrid.Band band = bands.get(r);
            List<String> title = LineBreaker.twoLines(band.row().title(), TextStyle.TITLE, BlueprintGrid.LEFT - 12);
            double y = band.top() + 26;
            for (String line : title) {
                canvas.label(TextStyle.TITLE, 0, y, line, BlueprintGrid.LEFT - 12);
                y += 16;
            }
            if (band.row().boxes().isEmpty()) {
                canvas.label(TextStyle.SUB, 0, y + 2, "nothing recorded", BlueprintGrid.LEFT - 12);
            }
            if (r + 1 < bands.size()) {
                drawLine(band.row().row(), bands.get(r + 1).row().row(), band.bottom() + BlueprintGrid.LINE / 2);
            }
        }
    }

    private void drawLine(BlueprintRow above, BlueprintRow below, double y) {
        String name = BoundaryLine.between(above, below);
        if (name.isEmpty()) {
            canvas.stroke("hair", MapCanvas.path("M", 0, y, "H", grid.width()));
            return;
        }
        double start = TextStyle.KEY.width(name) + 12;
        canvas.label(TextStyle.KEY, 0, y + 4, name, start);
        canvas.stroke("border", MapCanvas.path("M", start, y, "H", grid.width()));
    }

    /** A box follows the one before it; in the seller's order an action leads to its most frequent reaction. */
    private void drawLinks() {
        Map<Integer, BlueprintGrid.Place> doing = new HashMap<>();
        grid.places().stream()
                .filter(place -> place.row() != BlueprintRow.EVIDENCE)
                .forEach(place -> doing.put(place.box().touchpoint(), place));
        for (BlueprintGrid.Place place : grid.places()) {
            if (place.row() == BlueprintRow.EVIDENCE) {
                continue;
            }
            Blueprint.Box box = place.box();
            if (blueprint.order() == BlueprintOrder.SELLER) {
                reaction(place, doing);
            } else if (box.follows() != null) {
                BlueprintGrid.Place before = doing.get(box.follows().touchpoint());
                if (before != null) {
                    CaseCount cases = box.follows().cases();
                    link(
                            before,
                            place,
                            PlainNumbers.count(cases.cases()) + " cases: "
                                    + before.box().name() + " → " + box.name(),
                            cases);
                }
            }
        }
    }

    private void reaction(BlueprintGrid.Place place, Map<Integer, BlueprintGrid.Place> doing) {
        ActionReactions reactions = place.box().reactions();
        if (reactions == null || reactions.types().isEmpty()) {
            return;
        }
        ActionReactions.Type most = reactions.types().get(0);
        BlueprintGrid.Place act = doing.get(most.reaction());
        if (act != null) {
            link(
                    place,
                    act,
                    PlainNumbers.percent(most.share()) + " react to "
                            + place.box().name() + " with " + act.box().name(),
                    most.count().cases());
        }
    }

    private void link(BlueprintGrid.Place from, BlueprintGrid.Place to, String title, CaseCount cases) {
        StringBuilder path = new StringBuilder();
        for (Point corner : router.route(from, to)) {
            path.append(path.isEmpty() ? "M " : " L ").append(MapCanvas.path(corner.x(), corner.y()));
        }
        canvas.curve(new MapShape.Curve("go", path.toString(), 1.4, "go-f", title, cases, false));
    }

    private void drawBox(BlueprintGrid.Place place) {
        Blueprint.Box box = place.box();
        Rectangle at = place.at();
        canvas.box(style(place), at);
        double room = at.width() - 16;
        canvas.label(TextStyle.SPOT, at.x() + 8, at.y() + 18, box.name(), room);
        canvas.value(
                TextStyle.SUB,
                at.x() + 8,
                at.y() + 34,
                MapShape.Anchor.START,
                Figure.p50(box.stepTime(), "time since the step before, or its own"));
        canvas.value(
                TextStyle.SUB,
                at.right() - 8,
                at.y() + 34,
                MapShape.Anchor.END,
                Figure.of(box.cases(), "cases that met it"));
        String partner = box.partner() ? "partner" : "";
        if (place.row() == BlueprintRow.EVIDENCE) {
            canvas.label(TextStyle.SUB, at.x() + 8, at.y() + 50, box.lane() == null ? partner : box.lane(), room);
        } else if (box.reactions() != null) {
            drawReactions(box, box.reactions(), at);
        } else if (box.act() != null && box.act().unexplained()) {
            canvas.value(
                    TextStyle.ALARM,
                    at.x() + 8,
                    at.y() + 50,
                    MapShape.Anchor.START,
                    Figure.of(box.act().leftOver().cases(), "cases in which nothing of ours came before")
                            .saying(PlainNumbers.percent(box.act().share()) + " left over"));
        } else if (box.partner() && place.row() == BlueprintRow.BACK) {
            canvas.label(TextStyle.SUB, at.x() + 8, at.y() + 50, partner, room);
        }
    }

    private void drawReactions(Blueprint.Box box, ActionReactions reactions, Rectangle at) {
        if (reactions.empty()) {
            canvas.value(
                    TextStyle.ALARM,
                    at.x() + 8,
                    at.y() + 50,
                    MapShape.Anchor.START,
                    Figure.of(reactions.unanswered().cases(), "cases in which no reaction is known")
                            .saying("no known reaction"));
            return;
        }
        Figure share = Figure.of(reactions.reacted().cases(), "cases in which the customer reacted");
        String react =
                reactions.could().times() == 0 ? "too early" : PlainNumbers.percent(reactions.share()) + " react";
        canvas.value(TextStyle.SUB, at.x() + 8, at.y() + 50, MapShape.Anchor.START, share.saying(react));
        if (box.partner()) {
            canvas.value(
                    TextStyle.SUB,
                    at.right() - 8,
                    at.y() + 50,
                    MapShape.Anchor.END,
                    new Figure("partner", "another company does it", null));
        } else if (reactions.reacted().times() > 0) {
            canvas.value(
                    TextStyle.SUB,
                    at.right() - 8,
                    at.y() + 50,
                    MapShape.Anchor.END,
                    Figure.p50(reactions.latency(), "until they react"));
        }
    }

    private static String style(BlueprintGrid.Place place) {
        Blueprint.Box box = place.box();
        return switch (place.row()) {
            case EVIDENCE -> "spot seen";
            case CUSTOMER -> box.act() != null && box.act().unexplained() ? "spot own gap" : "spot own";
            case FRONT -> box.reactions() != null && box.reactions().empty() ? "spot gap" : "spot";
            case BACK, SUPPORT -> "spot unseen";
        };
    }
}
