// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.List;
import java.util.Locale;

/**
 * A drawing as SVG: what it is called, its look, its arrow heads, its shapes.
 *
 * @param id unique in a page
 * @param title what it shows, in a few words
 * @param description what it tells
 * @param style the rules of its look
 * @param tips style classes of arrow heads, and how large each is
 */
public record SvgSheet(String id, String title, String description, String style, List<Tip> tips) {
    /** Length of the arrow head of a connection. */
    public static final double TIP = 9;

    private static final double AROUND = 8;
    private static final double COMFORTABLE = 1_300;
    // a map of six stages is seen whole on a screen of 1,280; smaller than this, its words are no longer read
    private static final double SMALLEST = 0.72;

    /**
     * An arrow head.
     *
     * @param base true when the line ends at its base rather than at its tip
     */
    public record Tip(String style, double size, boolean base) {}

    /** Draws the shapes, which stand between 0 and width and between 0 and height; the same shapes give the same text. */
    public String draw(double width, double height, List<MapShape> shapes, CaseLinks links) {
        StringBuilder svg = new StringBuilder(16_384);
        head(svg, width + 2 * AROUND, height + 2 * AROUND);
        SvgShapes writer = new SvgShapes(links, id, svg);
        shapes.forEach(writer::add);
        return svg.append("</svg>\n").toString();
    }

    private void head(StringBuilder svg, double width, double height) {
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
        svg.append("<title id=\"").append(id).append("-t\">");
        svg.append(XmlText.escape(title)).append("</title>\n");
        svg.append("<desc id=\"").append(id).append("-d\">");
        svg.append(XmlText.escape(description)).append("</desc>\n");
        svg.append("<style>").append(style);
        if (width > COMFORTABLE) {
            svg.append(
                    String.format(Locale.ROOT, "@media screen{svg.vsm#%s{min-width:%.0fpx}}%n", id, width * SMALLEST));
        }
        svg.append("</style>\n<defs>");
        tips.forEach(tip -> svg.append(tip(tip)));
        svg.append("</defs>\n");
        svg.append("<rect class=\"ground\" x=\"")
                .append(MapCanvas.number(-AROUND))
                .append("\" y=\"");
        svg.append(MapCanvas.number(-AROUND)).append("\" width=\"").append(MapCanvas.number(width));
        svg.append("\" height=\"").append(MapCanvas.number(height)).append("\"/>\n");
    }

    private String tip(Tip tip) {
        String size = MapCanvas.number(tip.size());
        return "<marker id=\"" + id + "-" + tip.style() + "\" viewBox=\"0 0 8 8\" refX=\"" + (tip.base() ? 1 : 7)
                + "\" refY=\"4\" markerWidth=\"" + size + "\" markerHeight=\"" + size
                + "\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" class=\"" + tip.style()
                + "\"/></marker>";
    }
}
