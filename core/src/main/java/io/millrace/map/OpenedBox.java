// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.LaneRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A box of an opened map with its rows: all boxes of a map have the same, so that numbers can be compared across. */
final class OpenedBox {
    private static final String WORK = "Process";
    private static final double HEAD = 42;
    private static final double ROW = 20;
    private static final double PAD = 10;
    private static final double ROOM = MapColumns.BOX - 2 * PAD;

    private final boolean work;
    private final boolean whole;

    /** Takes what the boxes of the map have to tell: process time only where it is known of one, p90 and the next box not for steps. */
    OpenedBox(LevelMap level) {
        work = level.boxes().stream().anyMatch(box -> box.met().processTime().n() > 0);
        whole = level.level() != Level.STEP;
    }

    private int rows() {
        return 1 + (whole ? 2 : 0) + (work ? 1 : 0);
    }

    double height() {
        return HEAD + rows() * ROW + 4;
    }

    void draw(MapCanvas canvas, LevelMap.Box box, Rectangle at) {
        canvas.box(style(box), at);
        double x = at.x() + PAD;
        canvas.label(TextStyle.SPOT, x, at.y() + 18, box.name(), ROOM);
        counts(canvas, box, at);
        canvas.stroke("hair", MapCanvas.path("M", x, at.y() + HEAD, "h", ROOM));
        double y = at.y() + HEAD + 15;
        for (DataRow row : data(box)) {
            TextStyle style = row.key().equals(WORK) ? TextStyle.VALUE : TextStyle.WAIT;
            canvas.label(TextStyle.KEY, x, y, row.key(), ROOM);
            BasisMark.draw(canvas, row.basis(), x + TextStyle.KEY.width(row.key()) + 4, y);
            canvas.value(style, at.right() - PAD, y, MapShape.Anchor.END, row.figure());
            y += ROW;
        }
        if (whole) {
            next(canvas, box.next(), at, y);
        }
    }

    private static String style(LevelMap.Box box) {
        return box.row() == LaneRow.CUSTOMER ? "spot own" : box.row().visible() ? "spot" : "spot unseen";
    }

    /** Words give way to long numbers. */
    private static void counts(MapCanvas canvas, LevelMap.Box box, Rectangle at) {
        Figure cases = Figure.of(box.met().cases(), "cases that met " + String.join(", ", box.touchpoints()));
        Figure named = cases.with(box.met().cases().cases() == 1 ? " case" : " cases");
        String events = PlainNumbers.count(box.met().events());
        String word = box.met().events() == 1 ? " event" : " events";
        boolean room = TextStyle.SUB.width(named.text() + events + word) + PAD <= ROOM;
        canvas.value(TextStyle.SUB, at.x() + PAD, at.y() + 34, MapShape.Anchor.START, room ? named : cases);
        canvas.value(
                TextStyle.SUB,
                at.right() - PAD,
                at.y() + 34,
                MapShape.Anchor.END,
                new Figure(room ? events + word : "×" + events, events + word, null));
    }

    private List<DataRow> data(LevelMap.Box box) {
        List<DataRow> rows = new ArrayList<>();
        rows.add(new DataRow(
                "To next p50", Figure.p50(box.met().untilNext(), "time to the next box, as far as seen"), null));
        if (whole) {
            rows.add(new DataRow(
                    "p90", Figure.p90(box.met().untilNext(), "time to the next box, as far as seen"), null));
        }
        if (work) {
            rows.add(new DataRow(
                    WORK,
                    Figure.p50(box.met().processTime(), "process time"),
                    box.met().processTime().basis()));
        }
        return rows;
    }

    private static void next(MapCanvas canvas, LevelMap.@Nullable Next next, Rectangle at, double y) {
        if (next == null) {
            canvas.label(TextStyle.SUB, at.x() + PAD, y, "nothing was seen to follow", ROOM);
            return;
        }
        Figure share = new Figure(
                PlainNumbers.percent(next.share()),
                "share of the moves out of this box that go to " + next.name(),
                next.move().cases());
        double room = ROOM - TextStyle.SUB.width(share.text()) - 6;
        canvas.label(TextStyle.SUB, at.x() + PAD, y, "→ " + next.name(), room);
        canvas.value(TextStyle.SUB, at.right() - PAD, y, MapShape.Anchor.END, share);
    }
}
