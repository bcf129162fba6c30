// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

/** The kinds of text on the drawing; the word is its style class. */
public enum TextStyle {
    BAND("band", 11),
    NAME("name", 16),
    NARROW("narrow", 13),
    SUB("sub", 11),
    KEY("key", 12),
    VALUE("val", 12.5),
    WAIT("wait", 12.5),
    TITLE("ctrl-t", 13),
    INVENTORY("inv-t", 11),
    SPOT("spot-t", 12.5, 0.74),
    LINK("link", 11),
    ENABLER("en-t", 11),
    BURST("burst-t", 12.5),
    /** What is wrong, or not known though it should be. */
    ALARM("alarm", 11);

    /** Wider than the average letter of a sans, so that what fits on paper fits on the screen. */
    private static final double EM = 0.6;

    /** Signs that are wider than any letter in every sans. */
    private static final double WIDE = 0.95;

    private final String word;
    private final double size;
    private final double capital;

    TextStyle(String word, double size) {
        this(word, size, EM);
    }

    /** For bold names that may be written in capitals, which are wider. */
    TextStyle(String word, double size, double capital) {
        this.word = word;
        this.size = size;
        this.capital = capital;
    }

    String word() {
        return word;
    }

    public double size() {
        return size;
    }

    public double width(String text) {
        return text.codePoints().mapToDouble(this::em).sum() * size;
    }

    /** The text, cut with an ellipsis where it is wider than the room. */
    public String fit(String text, double room) {
        if (width(text) <= room + 1e-9) {
            return text;
        }
        int end = 0;
        double width = EM * size;
        while (end < text.length() && width + em(text.codePointAt(end)) * size <= room + 1e-9) {
            width += em(text.codePointAt(end)) * size;
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private double em(int letter) {
        if (letter == '%' || letter == '&') {
            return WIDE;
        }
        return Character.isUpperCase(letter) || letter == '_' || letter == 'm' || letter == 'w' ? capital : EM;
    }
}
