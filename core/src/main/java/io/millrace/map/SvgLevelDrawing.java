// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.List;

/** Draws an opened map as SVG that stands alone and, inside a page, takes the colours of the page. */
public final class SvgLevelDrawing {
    private final CaseLinks links;

    /** Takes where numbers lead; {@link CaseLinks#NONE} for a drawing without links. */
    public SvgLevelDrawing(CaseLinks links) {
        this.links = links;
    }

    /** Draws the map; the same map gives the same text, byte for byte. */
    public String draw(LevelMap level) {
        LevelLayout layout = LevelLayout.of(level);
        ValueStreamMap map = level.map();
        String stream = map.measures().all() ? "all streams" : map.measures().name();
        SvgSheet sheet = new SvgSheet(
                "level-" + Integer.toHexString(map.measures().name().hashCode()),
                "Value stream map, level " + level.level().word() + ", " + map.company() + ", " + stream,
                map.headline() + " " + map.basis(),
                MapStyle.CSS + MapStyle.TANGLE,
                List.of(
                        new SvgSheet.Tip("ink-f", 11, false),
                        new SvgSheet.Tip("info-f", 7, false),
                        new SvgSheet.Tip("go-f", SvgSheet.TIP, true),
                        new SvgSheet.Tip("loop-f", SvgSheet.TIP, true)));
        return sheet.draw(layout.width(), layout.height(), layout.shapes(), links);
    }
}
