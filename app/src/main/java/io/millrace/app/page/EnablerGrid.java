// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.enabler.Enabler;
import io.millrace.map.enabler.EnablerFindings;
import io.millrace.map.enabler.EnablerGap;
import io.millrace.map.enabler.Lift;
import io.millrace.map.enabler.Passage;
import io.millrace.map.enabler.StreamMove;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Streams by moves: what helps each move of each stream, as lines and cells of a page. */
public final class EnablerGrid {
    /** Lines that the page shows of all that was scored; the JSON has them all. */
    public static final int MOST = 120;

    private final EnablerFindings findings;
    private final PageFrame frame;
    private final List<Column> columns;
    private final double reach;

    /** Shows the findings around the view of a page. */
    public EnablerGrid(EnablerFindings findings, PageFrame frame) {
        this.findings = findings;
        this.frame = frame;
        this.columns = findings.moves().stream()
                .map(move -> new Column(move.from(), move.to(), move.fromName() + " → " + move.toName()))
                .distinct()
                .sorted((a, b) -> a.from() == b.from() ? a.to() - b.to() : a.from() - b.from())
                .toList();
        this.reach = Math.max(
                0.05,
                Stream.concat(
                                findings.enablers().stream().map(Enabler::lift),
                                Stream.concat(findings.shortcuts().stream(), findings.detours().stream())
                                        .map(Passage::lift))
                        .mapToDouble(IntervalBar::reach)
                        .max()
                        .orElse(0));
    }

    /** A move, in any stream. */
    public record Column(int from, int to, String name) {}

    /**
     * A move of one stream.
     *
     * @param frame around the view of the stream
     * @param best the first enabler that is declared or found, or null
     * @param gap why it is a gap, or null when it is none
     */
    public record Cell(
            PageFrame frame,
            StreamMove move,
            @Nullable Enabler best,
            @Nullable EnablerGap gap) {}

    public EnablerFindings findings() {
        return findings;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The cell of a stream and a move, or null when the move is no way of the stream. */
    public @Nullable Cell cell(String stream, Column column) {
        return findings.moves().stream()
                .filter(move ->
                        move.stream().equals(stream) && move.from() == column.from() && move.to() == column.to())
                .map(this::cell)
                .findFirst()
                .orElse(null);
    }

    private Cell cell(StreamMove move) {
        EnablerGap gap = findings.gaps().stream()
                .filter(one -> one.move().equals(move))
                .findFirst()
                .orElse(null);
        Enabler best = findings.beside(move).stream()
                .filter(Enabler::counts)
                .findFirst()
                .orElse(null);
        return new Cell(frame(move.stream(), move.all()), move, best, gap);
    }

    /** The page around the view of a stream, in which its numbers open their cases. */
    public PageFrame frame(String stream, boolean all) {
        return all ? frame : frame.of(frame.view().ofStream(stream));
    }

    /** What can be told about most, most certain first: those with a value, or declared. */
    public List<Enabler> rows() {
        return told().limit(MOST).toList();
    }

    /** How many enablers are left out of the rows. */
    public int more() {
        return findings.enablers().size() - rows().size();
    }

    private Stream<Enabler> told() {
        return findings.enablers().stream()
                .filter(one -> one.declared() || one.lift().value() != null)
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)));
    }

    private static int rank(Enabler one) {
        return one.lift().raises() ? 0 : one.declared() ? 1 : one.lift().lowers() ? 2 : 3;
    }

    /** The interval of an enabler as a bar, or null without one. */
    public @Nullable IntervalBar bar(Lift lift) {
        return lift.value() == null ? null : IntervalBar.of(lift, reach);
    }

    /** To how many points of a hundred the bars reach on either side. */
    public String scale() {
        return String.valueOf(Math.round(reach * 100));
    }
}
