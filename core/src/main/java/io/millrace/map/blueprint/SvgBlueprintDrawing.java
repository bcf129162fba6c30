// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.map.CaseLinks;
import io.millrace.map.MapStyle;
import io.millrace.map.SvgSheet;
import java.util.List;

/** Draws a blueprint as SVG that stands alone and, inside a page, takes the colours of the page. */
public final class SvgBlueprintDrawing {
    /** What a blueprint adds to the look: lines between rows, evidence, and boxes of which something is not known. */
    private static final String STYLE = """
            .vsm .border{fill:none;stroke:var(--v-ink);stroke-width:1.2;stroke-dasharray:8 5}
            .vsm .seen{stroke:var(--v-flow)}.vsm .gap{stroke:var(--v-waste);stroke-dasharray:6 3}
            .vsm .alarm{font-size:11px;font-weight:600;fill:var(--v-waste)}
            """;

    private final CaseLinks links;

    /** Takes where numbers lead; {@link CaseLinks#NONE} for a drawing without links. */
    public SvgBlueprintDrawing(CaseLinks links) {
        this.links = links;
    }

    /** Draws the blueprint; the same blueprint gives the same text, byte for byte. */
    public String draw(Blueprint blueprint) {
        BlueprintLayout layout = BlueprintLayout.of(blueprint);
        SvgSheet sheet = new SvgSheet(
                "blueprint-" + Integer.toHexString(blueprint.stream().hashCode()),
                "Blueprint, " + blueprint.company() + ", " + (blueprint.all() ? "all streams" : blueprint.stream()),
                blueprint.headline() + " " + blueprint.explanation() + " " + blueprint.basis(),
                MapStyle.CSS + MapStyle.TANGLE + STYLE,
                List.of(new SvgSheet.Tip("go-f", SvgSheet.TIP - 2, false)));
        return sheet.draw(layout.width(), layout.height(), layout.shapes(), links);
    }
}
