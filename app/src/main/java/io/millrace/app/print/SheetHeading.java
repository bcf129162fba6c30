// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes above a drawing what it shows and what it found: on a wall nobody can ask the page around it. */
final class SheetHeading {
    private static final Look TITLE = new Look(Map.of("fill", "#1d2630", "font-size", "24", "font-weight", "650"));
    private static final Look FINDING = new Look(Map.of("fill", "#1d2630", "font-size", "15"));
    private static final double TITLE_HEIGHT = 34;
    private static final double LINE = 21;
    private static final double BELOW = 22;

    private SheetHeading() {}

    /** The drawing with its heading; the same one where it says nothing of itself. */
    static DrawnSheet over(DrawnSheet sheet, Typeface typeface) {
        if (sheet.description().isEmpty()) {
            return sheet;
        }
        List<String> lines = wrap(sheet.description(), FINDING, sheet.width(), typeface);
        double height = TITLE_HEIGHT + lines.size() * LINE + BELOW;
        double top = sheet.top() - height;
        List<Mark> marks = new ArrayList<>(sheet.marks());
        marks.add(new Mark.Line(sheet.title(), sheet.left(), top + TITLE.size(), TITLE));
        double y = top + TITLE_HEIGHT;
        for (String line : lines) {
            y += LINE;
            marks.add(new Mark.Line(line, sheet.left(), y, FINDING));
        }
        return new DrawnSheet(
                sheet.title(),
                sheet.description(),
                sheet.left(),
                top,
                sheet.width(),
                sheet.height() + height,
                List.copyOf(marks));
    }

    private static List<String> wrap(String text, Look look, double room, Typeface typeface) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && typeface.width(longer, look) > room) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.replace(0, line.length(), longer);
        }
        lines.add(line.toString());
        return lines;
    }
}
