// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.util.Locale;

/** Sheets of paper of ISO 216, lying. */
public enum Paper {
    A3(420, 297),
    A1(841, 594);

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double MARGIN_MM = 12;

    private final int wide;
    private final int high;

    Paper(int wide, int high) {
        this.wide = wide;
        this.high = high;
    }

    /**
     * The paper of this name.
     *
     * @throws MillraceException when there is none
     */
    public static Paper of(String name) {
        for (Paper paper : values()) {
            if (paper.name().equals(name.toUpperCase(Locale.ROOT))) {
                return paper;
            }
        }
        throw new MillraceException(Blame.USAGE, "paper '" + name + "' is not known: write A3 or A1");
    }

    /** Width in points. */
    float width() {
        return (float) (wide * POINTS_PER_MM);
    }

    /** Height in points. */
    float height() {
        return (float) (high * POINTS_PER_MM);
    }

    /** What stays free at each edge, in points. */
    static float margin() {
        return (float) (MARGIN_MM * POINTS_PER_MM);
    }
}
