// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawing as a PNG, two pixels a unit, fewer where it would be a very large picture. */
final class PngPicture {
    private static final double SHARP = 2;
    private static final double MOST_PIXELS = 40e6;

    private final Typeface typeface;
    private final Graphics2D canvas;

    private PngPicture(Typeface typeface, Graphics2D canvas) {
        this.typeface = typeface;
        this.canvas = canvas;
    }

    static byte[] of(DrawnSheet sheet, Typeface typeface) {
        double scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (sheet.width() * sheet.height())));
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(sheet.width() * scale),
                (int) Math.ceil(sheet.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.scale(scale, scale);
            canvas.translate(-sheet.left(), -sheet.top());
            PngPicture picture = new PngPicture(typeface, canvas);
            sheet.marks().forEach(picture::draw);
        } finally {
            canvas.dispose();
        }
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void draw(Mark mark) {
        if (mark instanceof Mark.Area area) {
            area(area);
        } else if (mark instanceof Mark.Line line) {
            line(line);
        }
    }

    private void area(Mark.Area area) {
        Look look = area.look();
        Color fill = look.fill();
        Color stroke = look.stroke();
        if (fill != null) {
            paint(fill, look.opacity());
            canvas.fill(area.shape());
        }
        if (stroke != null) {
            paint(stroke, look.strokeOpacity());
            canvas.setStroke(pen(look));
            canvas.draw(area.shape());
        }
    }

    private static BasicStroke pen(Look look) {
        float[] dashes = look.dashes();
        int join = look.roundJoins() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        return new BasicStroke(
                look.strokeWidth(), BasicStroke.CAP_BUTT, join, 4, dashes.length == 0 ? null : dashes, 0);
    }

    private void line(Mark.Line line) {
        Look look = line.look();
        Color fill = look.fill();
        if (fill == null) {
            return;
        }
        Shape outlines = typeface.outlines(line.text(), look)
                .createTransformedShape(AffineTransform.getTranslateInstance(line.x(), line.y()));
        paint(fill, look.opacity());
        canvas.fill(outlines);
        if (look.bold()) {
            canvas.setStroke(new BasicStroke(Typeface.boldEdge(look)));
            canvas.draw(outlines);
        }
    }

    private void paint(Color color, float opacity) {
        canvas.setColor(color);
        canvas.setComposite(AlphaComposite.SrcOver.derive(opacity));
    }
}
