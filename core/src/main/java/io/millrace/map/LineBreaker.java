// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.List;

/** Breaks a long name into two lines at a space where there is one that serves. */
public final class LineBreaker {
    private LineBreaker() {}

    /** One line if it fits, else two, the second cut where it must be. */
    public static List<String> twoLines(String text, TextStyle style, double room) {
        if (style.width(text) <= room) {
            return List.of(text);
        }
        int at = -1;
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            if (style.width(text.substring(0, space)) <= room) {
                at = space;
            }
        }
        if (at < 0) {
            return List.of(style.fit(text, room));
        }
        return List.of(text.substring(0, at), style.fit(text.substring(at + 1), room));
    }
}
