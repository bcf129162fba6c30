// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.List;

/** Draws a value stream map as SVG that stands alone and, inside a page, takes the colours of the page. */
public final class SvgMapDrawing {
    private final CaseLinks links;

    /** Takes where numbers lead; {@link CaseLinks#NONE} for a drawing without links. */
    public SvgMapDrawing(CaseLinks links) {
        this.links = links;
    }

    /** Draws the map without marks. */
    public String draw(ValueStreamMap map) {
        return draw(map, MapMarks.NONE);
    }

    /** Draws the map; the same map and marks give the same text, byte for byte. */
    public String draw(ValueStreamMap map, MapMarks marks) {
        MapLayout layout = MapLayout.of(map, marks);
        String stream = map.measures().all() ? "all streams" : map.measures().name();
        SvgSheet sheet = new SvgSheet(
                "vsm-" + Integer.toHexString(map.measures().name().hashCode()),
                "Value stream map, " + map.company() + ", " + stream,
                map.headline() + " " + map.basis(),
                marks.equals(MapMarks.NONE) ? MapStyle.CSS : MapStyle.CSS + MapStyle.MARKS,
                List.of(new SvgSheet.Tip("ink-f", 11, false), new SvgSheet.Tip("info-f", 7, false)));
        return sheet.draw(layout.width(), layout.height(), layout.shapes(), links);
    }
}
