// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import io.millrace.map.export.PlainSvg;

/** Turns drawings into pictures and pages. Safe for several threads. */
public final class DrawingPrinter {
    private DrawingPrinter() {}

    /**
     * A drawing as PNG, two pixels a unit.
     *
     * @param svg as the drawings of the map room write it, without links
     */
    public static byte[] png(String svg) {
        Typeface typeface = new Typeface();
        return PngPicture.of(sheet(svg, typeface), typeface);
    }

    /**
     * A drawing as PDF: one page, lying, with what it shows and found above it, and text that can be selected.
     *
     * @param svg as the drawings of the map room write it, without links
     */
    public static byte[] pdf(String svg, Paper paper) {
        Typeface typeface = new Typeface();
        return PdfPage.of(SheetHeading.over(sheet(svg, typeface), typeface), typeface, paper);
    }

    private static DrawnSheet sheet(String svg, Typeface typeface) {
        return SheetReader.read(PlainSvg.of(svg), typeface);
    }
}
