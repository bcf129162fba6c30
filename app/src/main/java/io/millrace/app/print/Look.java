// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How something looks, read from its style: a property that is not given is as SVG has it. */
record Look(Map<String, String> properties) {
    private static final double USUAL_TEXT = 16;
    private static final double BOLD = 600;

    /** The colour inside, or null for none. */
    @Nullable
    Color fill() {
        return color(properties.getOrDefault("fill", "#000"));
    }

    /** The colour of the edge, or null for none. */
    @Nullable
    Color stroke() {
        return color(properties.getOrDefault("stroke", "none"));
    }

    float strokeWidth() {
        return (float) number("stroke-width", 1);
    }

    /** Lengths of dash and gap in turn; empty for a line without gaps. */
    float[] dashes() {
        String dashes = properties.getOrDefault("stroke-dasharray", "none");
        if (dashes.equals("none")) {
            return new float[0];
        }
        double[] lengths = Arrays.stream(dashes.trim().split("[ ,]+", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        float[] found = new float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            found[i] = (float) lengths[i];
        }
        return found;
    }

    boolean roundJoins() {
        return properties.getOrDefault("stroke-linejoin", "miter").equals("round");
    }

    /** From 0, not to be seen, to 1. */
    float opacity() {
        return (float) number("opacity", 1);
    }

    float strokeOpacity() {
        return (float) (number("opacity", 1) * number("stroke-opacity", 1));
    }

    float size() {
        return (float) number("font-size", USUAL_TEXT);
    }

    boolean bold() {
        return number("font-weight", 400) >= BOLD;
    }

    /** What is added to the width of each letter. */
    float spacing() {
        return (float) number("letter-spacing", 0);
    }

    /** The text as this look writes it. */
    String written(String text) {
        return properties.getOrDefault("text-transform", "none").equals("uppercase")
                ? text.toUpperCase(Locale.ROOT)
                : text;
    }

    private double number(String property, double usual) {
        String text = properties.get(property);
        if (text == null) {
            return usual;
        }
        if (text.endsWith("em")) {
            return Double.parseDouble(text.substring(0, text.length() - 2)) * size();
        }
        return Double.parseDouble(text.endsWith("px") ? text.substring(0, text.length() - 2) : text);
    }

    private static @Nullable Color color(String word) {
        if (word.equals("none") || word.equals("transparent")) {
            return null;
        }
        String digits = word.substring(1);
        if (!word.startsWith("#") || !digits.matches("[0-9a-fA-F]{3}|[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("a drawing must give its colours as #rgb or #rrggbb, not " + word);
        }
        return new Color(
                Integer.parseInt(digits.length() == 6 ? digits : digits.replaceAll("[0-9a-fA-F]", "$0$0"), 16));
    }
}
