// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The straight lines of a path, so that a test can see what it runs through. */
final class DrawnLines {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private DrawnLines() {}

    static List<Line2D> of(String path) {
        List<String> words =
                WORD.matcher(path).results().map(MatchResult::group).toList();
        List<Line2D> lines = new ArrayList<>();
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        char letter = 'M';
        int next = 0;
        while (next < words.size()) {
            if (Character.isLetter(words.get(next).charAt(0))) {
                letter = words.get(next++).charAt(0);
            }
            double fromX = x;
            double fromY = y;
            double baseX = Character.isLowerCase(letter) ? x : 0;
            double baseY = Character.isLowerCase(letter) ? y : 0;
            switch (Character.toUpperCase(letter)) {
                case 'H' -> x = baseX + Double.parseDouble(words.get(next++));
                case 'V' -> y = baseY + Double.parseDouble(words.get(next++));
                case 'Z' -> {
                    x = startX;
                    y = startY;
                }
                default -> {
                    x = baseX + Double.parseDouble(words.get(next++));
                    y = baseY + Double.parseDouble(words.get(next++));
                }
            }
            if (Character.toUpperCase(letter) == 'M') {
                startX = x;
                startY = y;
                letter = letter == 'M' ? 'L' : 'l';
            } else {
                lines.add(new Line2D.Double(fromX, fromY, x, y));
            }
        }
        return lines;
    }

    /** Whether a line of the path runs through a rectangle; one along its edge does not. */
    static boolean cross(List<Line2D> lines, Rectangle at) {
        Rectangle2D inside = new Rectangle2D.Double(at.x() + 0.2, at.y() + 0.2, at.width() - 0.4, at.height() - 0.4);
        return lines.stream().anyMatch(line -> line.intersects(inside));
    }

    /** The rectangle around a path. */
    static Rectangle around(List<Line2D> lines) {
        Rectangle2D around = lines.get(0).getBounds2D();
        lines.forEach(line -> around.add(line.getBounds2D()));
        return new Rectangle(around.getX(), around.getY(), around.getWidth(), around.getHeight());
    }
}
