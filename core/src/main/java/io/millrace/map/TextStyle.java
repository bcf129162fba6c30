// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

/** The kinds of text on the drawing; the word is its style class. */
enum TextStyle {
    BAND("band", 11),
    NAME("name", 16),
    NARROW("narrow", 13),
    SUB("sub", 11),
    KEY("key", 12),
    VALUE("val", 12.5),
    WAIT("wait", 12.5),
    TITLE("ctrl-t", 13),
    INVENTORY("inv-t", 11);

    /** Wider than the average letter of a sans, so that what fits on paper fits on the screen. */
    private static final double EM = 0.6;

    private final String word;
    private final double size;

    TextStyle(String word, double size) {
        this.word = word;
        this.size = size;
    }

    String word() {
        return word;
    }

    double size() {
        return size;
    }

    double width(String text) {
        return text.codePointCount(0, text.length()) * size * EM;
    }

    /** The text, cut with an ellipsis where it is wider than the room. */
    String fit(String text, double room) {
        int letters = (int) Math.floor(room / (size * EM) + 1e-9);
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        int end = text.offsetByCodePoints(0, Math.max(0, letters - 1));
        return text.substring(0, end).stripTrailing() + "…";
    }
}
