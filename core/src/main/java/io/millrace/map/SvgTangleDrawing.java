// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.List;

/** Draws a tangle as SVG that stands alone and, inside a page, takes the colours of the page. */
public final class SvgTangleDrawing {
    private final CaseLinks links;

    /** Takes where numbers lead; {@link CaseLinks#NONE} for a drawing without links. */
    public SvgTangleDrawing(CaseLinks links) {
        this.links = links;
    }

    /** Draws the tangle; the same tangle gives the same text, byte for byte. */
    public String draw(Tangle tangle) {
        TangleLayout layout = TangleLayout.of(tangle);
        SvgSheet sheet = new SvgSheet(
                "tangle-" + Integer.toHexString(tangle.stream().hashCode()),
                "All connections, " + tangle.company() + ", " + (tangle.all() ? "all streams" : tangle.stream()),
                tangle.headline() + " " + tangle.shown() + " " + tangle.basis(),
                MapStyle.CSS + MapStyle.TANGLE,
                List.of(new SvgSheet.Tip("go-f", SvgSheet.TIP, true), new SvgSheet.Tip("loop-f", SvgSheet.TIP, true)));
        return sheet.draw(layout.width(), layout.height(), layout.shapes(), links);
    }
}
