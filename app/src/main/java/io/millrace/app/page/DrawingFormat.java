// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a drawing can be saved as. */
public enum DrawingFormat {
    SVG("svg", "image/svg+xml"),
    PNG("png", "image/png"),
    PDF("pdf", "application/pdf"),
    MERMAID("mmd", "text/plain;charset=UTF-8"),
    DOT("dot", "text/plain;charset=UTF-8"),
    JSON("json", "application/json");

    private final String ending;
    private final String mediaType;

    DrawingFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /**
     * The format of this name, or of files that end so.
     *
     * @throws MillraceException when there is none
     */
    public static DrawingFormat of(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word) || format.ending.equals(word))
                .findFirst()
                .orElseThrow(() -> new MillraceException(
                        Blame.USAGE,
                        "format '" + name + "' is not known: write one of "
                                + Arrays.stream(values())
                                        .map(DrawingFormat::word)
                                        .collect(Collectors.joining(", "))));
    }

    /** Its name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How its files end, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
