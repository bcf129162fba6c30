// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.CaseCount;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws a value stream map as SVG that stands alone and, inside a page, takes the colours of the page. */
public final class SvgMapDrawing {
    private static final double AROUND = 8;
    private static final double COMFORTABLE = 1_300;
    // a map of six stages is seen whole on a screen of 1,280; smaller than this, its words are no longer read
    private static final double SMALLEST = 0.72;

    private final CaseLinks links;

    /** Takes where numbers lead; {@link CaseLinks#NONE} for a drawing without links. */
    public SvgMapDrawing(CaseLinks links) {
        this.links = links;
    }

    /** Draws the map; the same map gives the same text, byte for byte. */
    public String draw(ValueStreamMap map) {
        MapLayout layout = MapLayout.of(map);
        String id = "vsm-" + Integer.toHexString(map.measures().name().hashCode());
        StringBuilder svg = new StringBuilder(16_384);
        head(svg, map, layout, id);
        for (MapShape shape : layout.shapes()) {
            shape(svg, shape, id);
            svg.append('\n');
        }
        return svg.append("</svg>\n").toString();
    }

    private static void head(StringBuilder svg, ValueStreamMap map, MapLayout layout, String id) {
        double width = layout.width() + 2 * AROUND;
        double height = layout.height() + 2 * AROUND;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"vsm\" id=\"")
                .append(id)
                .append('"');
        svg.append(" viewBox=\"")
                .append(MapCanvas.path(-AROUND, -AROUND, width, height))
                .append('"');
        svg.append(" width=\"").append(MapCanvas.number(width)).append('"');
        svg.append(" height=\"").append(MapCanvas.number(height)).append('"');
        svg.append(" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-t ")
                .append(id)
                .append("-d\">\n");
        String stream = map.measures().all() ? "all streams" : map.measures().name();
        svg.append("<title id=\"").append(id).append("-t\">");
        svg.append(XmlText.escape("Value stream map, " + map.company() + ", " + stream))
                .append("</title>\n");
        svg.append("<desc id=\"").append(id).append("-d\">");
        svg.append(XmlText.escape(map.headline() + " " + map.basis())).append("</desc>\n");
        svg.append("<style>").append(MapStyle.CSS);
        if (width > COMFORTABLE) {
            svg.append(
                    String.format(Locale.ROOT, "@media screen{svg.vsm#%s{min-width:%.0fpx}}%n", id, width * SMALLEST));
        }
        svg.append("</style>\n<defs>")
                .append(tip(id, "ink-f", 11))
                .append(tip(id, "info-f", 7))
                .append("</defs>\n");
        svg.append("<rect class=\"ground\" x=\"")
                .append(MapCanvas.number(-AROUND))
                .append("\" y=\"");
        svg.append(MapCanvas.number(-AROUND)).append("\" width=\"").append(MapCanvas.number(width));
        svg.append("\" height=\"").append(MapCanvas.number(height)).append("\"/>\n");
    }

    private static String tip(String id, String style, int size) {
        return "<marker id=\"" + id + "-" + style + "\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"" + size
                + "\" markerHeight=\"" + size
                + "\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" class=\"" + style
                + "\"/></marker>";
    }

    private void shape(StringBuilder svg, MapShape shape, String id) {
        if (shape instanceof MapShape.Box box) {
            box(svg, box);
        } else if (shape instanceof MapShape.Words words) {
            boolean open = open(svg, words.cases(), words.title());
            words(svg, words);
            svg.append(open ? "</a>" : "");
        } else if (shape instanceof MapShape.Stroke stroke) {
            boolean open = open(svg, stroke.cases(), stroke.title());
            stroke(svg, stroke, id);
            svg.append(open ? "</a>" : "");
        }
    }

    private boolean open(StringBuilder svg, @Nullable CaseCount cases, @Nullable String title) {
        String href = cases == null ? null : links.href(cases.selection());
        if (cases == null || href == null) {
            return false;
        }
        svg.append("<a href=\"")
                .append(XmlText.escape(href))
                .append("\" data-n=\"")
                .append(cases.cases());
        svg.append('"');
        if (title != null) {
            svg.append(" aria-label=\"").append(XmlText.escape(title)).append('"');
        }
        svg.append('>');
        return true;
    }

    private static void box(StringBuilder svg, MapShape.Box box) {
        Rectangle at = box.at();
        svg.append("<rect class=\"").append(box.style());
        svg.append("\" x=\"").append(MapCanvas.number(at.x()));
        svg.append("\" y=\"").append(MapCanvas.number(at.y()));
        svg.append("\" width=\"").append(MapCanvas.number(at.width()));
        svg.append("\" height=\"").append(MapCanvas.number(at.height()));
        svg.append("\" rx=\"").append(MapCanvas.number(box.corner())).append("\"/>");
    }

    private static void words(StringBuilder svg, MapShape.Words words) {
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

    private static void stroke(StringBuilder svg, MapShape.Stroke stroke, String id) {
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
