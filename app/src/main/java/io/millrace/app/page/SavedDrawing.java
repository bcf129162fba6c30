// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.app.print.DrawingPrinter;
import io.millrace.app.print.Paper;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.CaseLinks;
import io.millrace.map.Level;
import io.millrace.map.SvgTangleDrawing;
import io.millrace.map.export.DotMap;
import io.millrace.map.export.MermaidMap;
import io.millrace.map.export.PlainSvg;
import io.millrace.run.MillraceRun;
import io.millrace.run.RunDocument;
import io.millrace.run.View;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A drawing in a form that other programs open. The same drawing gives the same bytes. */
public final class SavedDrawing {
    private final String name;
    private final DrawingFormat format;
    private final byte[] bytes;

    private SavedDrawing(String name, DrawingFormat format, byte[] bytes) {
        this.name = name;
        this.format = format;
        this.bytes = bytes;
    }

    /** The name of its file. */
    public String name() {
        return name;
    }

    public DrawingFormat format() {
        return format;
    }

    /** What its file holds. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The map of a view.
     *
     * @param level how deep its boxes are opened; null for the stages
     * @param paper of a PDF; null for A3
     * @throws MillraceException when the format has no such drawing
     */
    public static SavedDrawing map(
            MillraceRun run, View view, @Nullable Level level, DrawingFormat format, @Nullable String paper) {
        Level drawn = Objects.requireNonNullElse(level, Level.STREAM);
        boolean stages = drawn == Level.STREAM;
        String name = "millrace-map" + (stages ? "" : "-" + drawn.word());
        return switch (format) {
            case MERMAID, DOT -> {
                if (!stages) {
                    throw new MillraceException(
                            Blame.USAGE, format.word() + " draws the stages only: leave the level away, or choose svg");
                }
                String text = format == DrawingFormat.DOT ? DotMap.of(run.map(view)) : MermaidMap.of(run.map(view));
                yield of(name, view, format, text);
            }
            case JSON -> of(name, view, format, JsonDocument.of(RunDocument.of(run, view, level)));
            case SVG, PNG, PDF ->
                drawn(
                        name,
                        view,
                        format,
                        DrawnMap.of(run, view, drawn, CaseLinks.NONE).svg(),
                        paper);
        };
    }

    /**
     * The tangle of a view.
     *
     * @param least connections of fewer cases are hidden
     * @throws MillraceException when the format has no such drawing
     */
    public static SavedDrawing tangle(
            MillraceRun run, View view, OptionalLong least, DrawingFormat format, @Nullable String paper) {
        String name = "millrace-tangle";
        return switch (format) {
            case MERMAID, DOT ->
                throw new MillraceException(
                        Blame.USAGE, format.word() + " draws the map only: save the tangle as svg, png or pdf");
            case JSON -> of(name, view, format, JsonDocument.of(TangleDocument.of(run.tangle(view, least))));
            case SVG, PNG, PDF -> {
                String svg = new SvgTangleDrawing(CaseLinks.NONE).draw(run.tangle(view, least));
                yield drawn(name, view, format, svg, paper);
            }
        };
    }

    private static SavedDrawing drawn(
            String name, View view, DrawingFormat format, String svg, @Nullable String paper) {
        return switch (format) {
            case PNG -> new SavedDrawing(file(name, view, "", format), format, DrawingPrinter.png(svg));
            case PDF -> {
                Paper sheet = Paper.of(Objects.requireNonNullElse(paper, Paper.A3.name()));
                String size = "-" + sheet.name().toLowerCase(Locale.ROOT);
                yield new SavedDrawing(file(name, view, size, format), format, DrawingPrinter.pdf(svg, sheet));
            }
            case SVG, MERMAID, DOT, JSON -> of(name, view, format, PlainSvg.of(svg));
        };
    }

    private static SavedDrawing of(String name, View view, DrawingFormat format, String text) {
        return new SavedDrawing(file(name, view, "", format), format, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String file(String name, View view, String size, DrawingFormat format) {
        String stream = Objects.requireNonNullElse(view.stream(), "all");
        return new ReportAnchors(name + "-").of(stream) + size + "." + format.ending();
    }
}
