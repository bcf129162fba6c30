// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The one typeface on paper. It comes along, so that a drawing looks the same on a machine that has no fonts at all. */
final class Typeface {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final char STAND_IN = '?';

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    Typeface() {
        try (InputStream file = file()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file of the typeface. */
    static InputStream file() {
        InputStream file = PDDocument.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException("the typeface must come along with PDFBox");
        }
        return file;
    }

    /** The text with a question mark for each letter that the typeface lacks. */
    String known(String text) {
        StringBuilder known = new StringBuilder(text.length());
        text.codePoints().forEach(c -> known.appendCodePoint(glyphs.getGlyphId(c) == 0 ? STAND_IN : c));
        return known.toString();
    }

    /** How wide a text is in this look. */
    double width(String text, Look look) {
        return known(look.written(text))
                .codePoints()
                .mapToDouble(c -> advance(c, look))
                .sum();
    }

    /** The outlines of a text that begins at the origin. */
    Path2D outlines(String text, Look look) {
        Path2D outlines = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        try {
            double scale = look.size() / font.getUnitsPerEm();
            for (int c : known(look.written(text)).codePoints().toArray()) {
                GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(c));
                if (glyph != null) {
                    outlines.append(
                            glyph.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
                }
                x += advance(c, look);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return outlines;
    }

    private double advance(int letter, Look look) {
        try {
            double em = (double) font.getAdvanceWidth(glyphs.getGlyphId(letter)) / font.getUnitsPerEm();
            return em * look.size() + look.spacing();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How thick the edge of a bold letter is drawn: there is no bold face of its own. */
    static float boldEdge(Look look) {
        return look.size() * 0.035f;
    }
}
