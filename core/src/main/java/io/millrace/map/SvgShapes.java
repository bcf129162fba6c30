// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.CaseCount;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes shapes as SVG; those with cases behind them as links where there is somewhere to lead to. */
final class SvgShapes {
    private final CaseLinks links;
    private final String id;
    private final StringBuilder svg;

    /** Takes the id of the drawing, which its arrow heads are called after. */
    SvgShapes(CaseLinks links, String id, StringBuilder svg) {
        this.links = links;
        this.id = id;
        this.svg = svg;
    }

    void add(MapShape shape) {
        if (shape instanceof MapShape.Box box) {
            box(box);
        } else if (shape instanceof MapShape.Words words) {
            boolean open = open(words.cases(), words.title());
            words(words);
            svg.append(open ? "</a>" : "");
        } else if (shape instanceof MapShape.Stroke stroke) {
            boolean open = open(stroke.cases(), stroke.title());
            stroke(stroke);
            svg.append(open ? "</a>" : "");
        } else if (shape instanceof MapShape.Curve curve) {
            curve(curve);
        }
        svg.append('\n');
    }

    private void curve(MapShape.Curve curve) {
        boolean open = open(curve.cases(), curve.title(), curve.labelled());
        svg.append("<path class=\"").append(curve.style());
        svg.append("\" d=\"").append(curve.path());
        svg.append("\" stroke-width=\"").append(MapCanvas.number(curve.width()));
        svg.append("\" marker-end=\"url(#").append(id).append('-').append(curve.tip());
        svg.append(")\">").append(title(curve.title())).append("</path>");
        if (open) {
            svg.append("<path class=\"reach\" d=\"").append(curve.path()).append("\"/></a>");
        }
    }

    private boolean open(@Nullable CaseCount cases, @Nullable String title) {
        return open(cases, title, false);
    }

    private boolean open(@Nullable CaseCount cases, @Nullable String title, boolean aside) {
        String href = cases == null ? null : links.href(cases.selection());
        if (cases == null || href == null) {
            return false;
        }
        svg.append("<a href=\"")
                .append(XmlText.escape(href))
                .append("\" data-n=\"")
                .append(cases.cases());
        svg.append(aside ? "\" tabindex=\"-1\"" : "\"");
        if (title != null) {
            svg.append(" aria-label=\"").append(XmlText.escape(title)).append('"');
        }
        svg.append('>');
        return true;
    }

    private void box(MapShape.Box box) {
        Rectangle at = box.at();
        svg.append("<rect class=\"").append(box.style());
        svg.append("\" x=\"").append(MapCanvas.number(at.x()));
        svg.append("\" y=\"").append(MapCanvas.number(at.y()));
        svg.append("\" width=\"").append(MapCanvas.number(at.width()));
        svg.append("\" height=\"").append(MapCanvas.number(at.height()));
        svg.append("\" rx=\"").append(MapCanvas.number(box.corner())).append("\"/>");
    }

    private void words(MapShape.Words words) {
        svg.append("<text class=\"").append(words.style().word());
        svg.append("\" x=\"").append(MapCanvas.number(words.x()));
        svg.append("\" y=\"").append(MapCanvas.number(words.y())).append('"');
        if (words.anchor() != MapShape.Anchor.START) {
            svg.append(" text-anchor=\"")
                    .append(words.anchor().name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        svg.append('>')
                .append(title(words.title()))
                .append(XmlText.escape(words.text()))
                .append("</text>");
    }

    private void stroke(MapShape.Stroke stroke) {
        svg.append("<path class=\"").append(stroke.style());
        svg.append("\" d=\"").append(stroke.path()).append('"');
        if (stroke.tip() != null) {
            svg.append(" marker-end=\"url(#")
                    .append(id)
                    .append('-')
                    .append(stroke.tip())
                    .append(")\"");
        }
        String title = title(stroke.title());
        svg.append(title.isEmpty() ? "/>" : ">" + title + "</path>");
    }

    private static String title(@Nullable String title) {
        return title == null ? "" : "<title>" + XmlText.escape(title) + "</title>";
    }
}
