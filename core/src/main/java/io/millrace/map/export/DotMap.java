// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.export;

import io.millrace.map.ValueStreamMap;
import java.util.List;

/** A map in the DOT language of Graphviz: stages as boxes, waits on the arrows, back loops dashed. */
public final class DotMap {
    private DotMap() {}

    /** Writes the map; whatever things are called, no name ends its label. */
    public static String of(ValueStreamMap map) {
        MapOutline outline = MapOutline.of(map);
        StringBuilder text = new StringBuilder("digraph map {\n");
        text.append("    graph [rankdir=LR, labelloc=t, fontname=\"Helvetica\", label=\"")
                .append(escape(outline.title()))
                .append("\"];\n");
        text.append("    node [shape=box, fontname=\"Helvetica\"];\n    edge [fontname=\"Helvetica\"];\n");
        for (MapOutline.Box box : outline.boxes()) {
            text.append("    s")
                    .append(box.stage())
                    .append(" [label=\"")
                    .append(label(box.lines()))
                    .append("\"];\n");
        }
        for (MapOutline.Arrow arrow : outline.arrows()) {
            text.append("    s").append(arrow.from()).append(" -> s").append(arrow.to());
            text.append(" [label=\"").append(label(arrow.lines())).append('"');
            text.append(arrow.back() ? ", style=dashed, constraint=false];\n" : "];\n");
        }
        if (outline.boxes().isEmpty()) {
            text.append("    none [label=\"").append(escape(map.headline())).append("\"];\n");
        }
        return text.append("}\n").toString();
    }

    private static String label(List<String> lines) {
        return String.join("\\n", lines.stream().map(DotMap::escape).toList());
    }

    /** A backslash would begin an escape, and an ampersand an entity. */
    private static String escape(String name) {
        StringBuilder safe = new StringBuilder(name.length() + 8);
        name.codePoints().forEach(c -> {
            boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c == '&') {
                safe.append("&amp;");
            } else if (Character.isISOControl(c) || lone) {
                safe.append(' ');
            } else {
                safe.append(c == '"' || c == '\\' ? "\\" : "").appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
