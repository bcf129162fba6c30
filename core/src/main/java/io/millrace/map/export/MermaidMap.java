// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.export;

import io.millrace.map.ValueStreamMap;
import java.util.List;

/** A map as the text of a Mermaid flowchart: stages as boxes, waits on the arrows, back loops dotted. */
public final class MermaidMap {
    private MermaidMap() {}

    /** Writes the map; whatever things are called, no name ends its label. */
    public static String of(ValueStreamMap map) {
        MapOutline outline = MapOutline.of(map);
        StringBuilder text = new StringBuilder("---\ntitle: ");
        text.append('"').append(yaml(outline.title())).append("\"\n---\nflowchart LR\n");
        for (MapOutline.Box box : outline.boxes()) {
            text.append("    s")
                    .append(box.stage())
                    .append("[\"")
                    .append(label(box.lines()))
                    .append("\"]\n");
        }
        for (MapOutline.Arrow arrow : outline.arrows()) {
            text.append("    s").append(arrow.from()).append(arrow.back() ? " -.->|\"" : " -->|\"");
            text.append(label(arrow.lines())).append("\"| s").append(arrow.to()).append('\n');
        }
        if (outline.boxes().isEmpty()) {
            text.append("    none[\"").append(label(List.of(map.headline()))).append("\"]\n");
        }
        return text.toString();
    }

    private static String label(List<String> lines) {
        return String.join("<br/>", lines.stream().map(MermaidMap::escape).toList());
    }

    /** Letters, digits and plain marks stay; the rest is written as an entity, by its number. */
    private static String escape(String name) {
        StringBuilder safe = new StringBuilder(name.length() + 8);
        name.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || " .,:–·%+-()/’…".indexOf(c) >= 0) {
                safe.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.isISOControl(c) || !Character.isDefined(c)) {
                safe.append(' ');
            } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                safe.append('#').append(c).append(';');
            }
        });
        return safe.toString();
    }

    private static String yaml(String title) {
        StringBuilder safe = new StringBuilder(title.length() + 8);
        title.codePoints().forEach(c -> {
            boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c == '"' || c == '\\') {
                safe.append('\\');
            }
            safe.appendCodePoint(Character.isISOControl(c) || lone ? ' ' : c);
        });
        return safe.toString();
    }
}
