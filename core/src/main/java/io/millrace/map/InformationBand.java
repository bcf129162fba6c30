// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.CaseCount;
import io.millrace.measure.StageMeasures;
import java.util.List;

/** The top band: where cases come from, who informs whom, and the customer. */
final class InformationBand {
    private static final double CONTROL = 220;
    private static final double CONTROL_BOTTOM = 56;
    private static final double TARGET = 128;
    private static final double SAW = 70;
    private static final double CUSTOMER = 286;

    private final MapCanvas canvas;
    private final ValueStreamMap map;
    private final MapColumns columns;

    private InformationBand(MapCanvas canvas, ValueStreamMap map, MapColumns columns) {
        this.canvas = canvas;
        this.map = map;
        this.columns = columns;
    }

    static void draw(MapCanvas canvas, ValueStreamMap map, MapColumns columns) {
        InformationBand band = new InformationBand(canvas, map, columns);
        canvas.label(TextStyle.BAND, 0, 8, "Information", columns.width());
        band.source();
        band.customer();
        band.control();
        band.arrows();
    }

    private void source() {
        double x = MapColumns.MARGIN;
        saw(x);
        double room = columns.middle() - CONTROL / 2 - 14 - (x + SAW + 14);
        canvas.label(TextStyle.TITLE, x + SAW + 14, 38, "First touch", room);
        canvas.label(TextStyle.SUB, x + SAW + 14, 54, map.source().isEmpty() ? "–" : map.source(), room);
    }

    private void customer() {
        double x = columns.width() - CUSTOMER;
        saw(x);
        double room = columns.width() - (x + SAW + 14);
        canvas.label(TextStyle.TITLE, x + SAW + 14, 38, "Customer", room);
        if (map.customer().isEmpty()) {
            canvas.label(TextStyle.SUB, x + SAW + 14, 54, "demand not known", room);
        } else {
            String text = TextStyle.SUB.fit(map.customer(), room);
            Figure takt = new Figure(text, map.customer(), map.demand());
            canvas.value(TextStyle.SUB, x + SAW + 14, 54, MapShape.Anchor.START, takt);
        }
    }

    private void saw(double x) {
        String tooth = "l 17.5 -12 v 12 ";
        canvas.stroke("ctrl", MapCanvas.path("M", x, 60, "v", -32) + " " + tooth.repeat(4) + "v 32 z");
    }

    private void control() {
        double x = columns.middle() - CONTROL / 2;
        canvas.box("ctrl", new Rectangle(x, 10, CONTROL, CONTROL_BOTTOM - 10));
        String systems = map.systems().isEmpty() ? "No system named" : String.join(" · ", map.systems());
        canvas.centred(TextStyle.TITLE, columns.middle(), 30, systems, CONTROL - 20);
        canvas.centred(TextStyle.SUB, columns.middle(), 47, feeds(), CONTROL - 20);
    }

    private String feeds() {
        long electronic = map.boxes().stream()
                .filter(box -> box.information().electronic().cases() > 0)
                .count();
        long manual = map.boxes().stream()
                .filter(box -> box.information().manual().cases() > 0)
                .count();
        if (electronic + manual == 0) {
            return "no message recorded";
        }
        String stages = electronic == 1 ? " stage" : " stages";
        return electronic == 0
                ? "informs " + manual + " by hand"
                : "informs " + electronic + stages + (manual == 0 ? "" : ", " + manual + " by hand");
    }

    private void arrows() {
        List<StageMeasures> boxes = map.boxes();
        double spread = Math.min(40, (CONTROL - 40) / Math.max(1, boxes.size() - 1));
        for (int i = 0; i < boxes.size(); i++) {
            StageMeasures.Information information = boxes.get(i).information();
            boolean both =
                    information.electronic().cases() > 0 && information.manual().cases() > 0;
            double start = columns.middle() + (i - (boxes.size() - 1) / 2.0) * spread;
            double aside = both ? 9 : 0;
            String name = boxes.get(i).name();
            if (information.electronic().cases() > 0) {
                arrow(true, start - aside, columns.centre(i) - aside, information.electronic(), name);
            }
            if (information.manual().cases() > 0) {
                arrow(false, start + aside, columns.centre(i) + aside, information.manual(), name);
            }
        }
    }

    private void arrow(boolean electronic, double x1, double x2, CaseCount cases, String stage) {
        double y1 = CONTROL_BOTTOM + 2;
        String way = electronic ? lightning(x1, y1, x2) : MapCanvas.path("M", x1, y1, "L", x2, TARGET);
        String title = PlainNumbers.count(cases.cases())
                + (cases.cases() == 1 ? " case" : " cases")
                + " informed in "
                + stage
                + (electronic ? ", electronically" : ", by hand");
        canvas.stroke(electronic ? "info" : "info by-hand", way, "info-f", title, cases);
    }

    /** Straight, a jag back, and on: so that it reads as lightning at every slope. */
    private static String lightning(double x1, double y1, double x2) {
        double dx = x2 - x1;
        double dy = TARGET - y1;
        double length = Math.hypot(dx, dy);
        double ux = dx / length;
        double uy = dy / length;
        double mx = x1 + dx / 2;
        double my = y1 + dy / 2;
        double along = 9;
        double across = 4.5;
        return MapCanvas.path(
                "M",
                x1,
                y1,
                "L",
                mx + ux * along - uy * across,
                my + uy * along + ux * across,
                "L",
                mx - ux * along + uy * across,
                my - uy * along - ux * across,
                "L",
                x2,
                TARGET);
    }
}
