// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A drawing as a PDF of one page: lines stay lines and text stays text, as large as the paper allows. */
final class PdfPage {
    private final Typeface typeface;
    private final PDFont font;
    private final PDPageContentStream page;
    private final Map<Float, PDExtendedGraphicsState> states = new HashMap<>();

    private PdfPage(Typeface typeface, PDFont font, PDPageContentStream page) {
        this.typeface = typeface;
        this.font = font;
        this.page = page;
    }

    /** The bytes of the document; no date is in them. */
    static byte[] of(DrawnSheet sheet, Typeface typeface, Paper paper) {
        try (PDDocument document = new PDDocument()) {
            // else the moment of writing would be the id
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(sheet.title());
            document.getDocumentInformation().setProducer("Millrace");
            PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
            document.addPage(page);
            PDFont font = PDType0Font.load(document, Typeface.file(), true);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(fit(sheet, paper));
                PdfPage drawn = new PdfPage(typeface, font, content);
                for (Mark mark : sheet.marks()) {
                    drawn.draw(mark);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** In the middle of the paper, as large as it goes; y of the drawing grows downwards, that of the page upwards. */
    private static Matrix fit(DrawnSheet sheet, Paper paper) {
        double wide = paper.width() - 2 * Paper.margin();
        double high = paper.height() - 2 * Paper.margin();
        double scale = Math.min(wide / sheet.width(), high / sheet.height());
        double x = (paper.width() - scale * sheet.width()) / 2 - scale * sheet.left();
        double y = (paper.height() + scale * sheet.height()) / 2 + scale * sheet.top();
        return new Matrix(new AffineTransform(scale, 0, 0, -scale, x, y));
    }

    private void draw(Mark mark) throws IOException {
        page.saveGraphicsState();
        if (mark instanceof Mark.Area area) {
            area(area);
        } else if (mark instanceof Mark.Line line) {
            line(line);
        }
        page.restoreGraphicsState();
    }

    private void area(Mark.Area area) throws IOException {
        Look look = area.look();
        Color fill = look.fill();
        Color stroke = look.stroke();
        if (fill == null && stroke == null) {
            return;
        }
        opacity(look);
        trace(area.shape());
        if (fill != null) {
            page.setNonStrokingColor(fill);
        }
        if (stroke != null) {
            page.setStrokingColor(stroke);
            page.setLineWidth(look.strokeWidth());
            page.setLineDashPattern(look.dashes(), 0);
            page.setLineJoinStyle(look.roundJoins() ? 1 : 0);
        }
        if (fill != null && stroke != null) {
            page.fillAndStroke();
        } else if (fill != null) {
            page.fill();
        } else {
            page.stroke();
        }
    }

    private void opacity(Look look) throws IOException {
        float opacity = Math.min(look.opacity(), look.strokeOpacity());
        if (opacity < 1) {
            PDExtendedGraphicsState state = states.computeIfAbsent(opacity, PdfPage::state);
            page.setGraphicsStateParameters(state);
        }
    }

    private static PDExtendedGraphicsState state(float opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setStrokingAlphaConstant(opacity);
        state.setNonStrokingAlphaConstant(opacity);
        return state;
    }

    private void trace(Path2D shape) throws IOException {
        float[] p = new float[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(p[0], p[1]);
                case PathIterator.SEG_CUBICTO -> page.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                case PathIterator.SEG_CLOSE -> page.closePath();
                default -> throw new IllegalStateException("a drawing must be made of lines and cubic curves");
            }
        }
    }

    private void line(Mark.Line line) throws IOException {
        Look look = line.look();
        Color fill = look.fill();
        String text = typeface.known(look.written(line.text()));
        if (fill == null || text.isEmpty()) {
            return;
        }
        page.beginText();
        page.setFont(font, look.size());
        page.setNonStrokingColor(fill);
        if (look.bold()) {
            page.setRenderingMode(RenderingMode.FILL_STROKE);
            page.setStrokingColor(fill);
            page.setLineWidth(Typeface.boldEdge(look));
        }
        page.setCharacterSpacing(look.spacing());
        page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) line.x(), (float) line.y()));
        page.showText(text);
        page.endText();
    }
}
