// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the words of an SVG path: M L H V C Z, great letters from the origin, small ones from the point reached. */
final class PathWords {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final List<String> words;
    private final Path2D path = new Path2D.Double();
    private int next;

    private PathWords(String text) {
        words = WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static Path2D path(String text) {
        PathWords reader = new PathWords(text);
        char letter = 'M';
        while (reader.next < reader.words.size()) {
            if (Character.isLetter(reader.words.get(reader.next).charAt(0))) {
                letter = reader.words.get(reader.next++).charAt(0);
            }
            reader.go(letter);
            // numbers after those of a move are lines
            letter = letter == 'M' ? 'L' : letter == 'm' ? 'l' : letter;
        }
        return reader.path;
    }

    private void go(char letter) {
        Point2D at = path.getCurrentPoint();
        boolean from = Character.isLowerCase(letter) && at != null;
        double x = from ? at.getX() : 0;
        double y = from ? at.getY() : 0;
        switch (Character.toUpperCase(letter)) {
            case 'M' -> path.moveTo(x + number(), y + number());
            case 'L' -> path.lineTo(x + number(), y + number());
            case 'H' -> path.lineTo(x + number(), at == null ? 0 : at.getY());
            case 'V' -> path.lineTo(at == null ? 0 : at.getX(), y + number());
            case 'C' ->
                path.curveTo(x + number(), y + number(), x + number(), y + number(), x + number(), y + number());
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("a drawing uses the path word " + letter + ", unknown here");
        }
    }

    private double number() {
        return Double.parseDouble(words.get(next++));
    }
}
