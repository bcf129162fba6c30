// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.measure.waiting.CauseTotals;
import io.millrace.measure.waiting.WaitingCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why cases waited, as a bar that is cut into causes; each piece has a number that the table below it repeats.
 *
 * @param headline the finding in a sentence
 * @param pieces in the order of the causes; those without time are narrow as nothing
 */
public record CauseBar(String headline, List<Piece> pieces) {
    /** Width of the drawing. */
    public static final int WIDTH = 720;

    /** A number needs so much room. */
    private static final double LEGIBLE = 14;

    /**
     * A cause in the bar.
     *
     * @param number from 1 on
     * @param x where the piece begins
     * @param share of the wait, 0..1
     */
    public record Piece(int number, WaitingCause cause, double x, double width, double seconds, double share) {
        public boolean wide() {
            return width >= LEGIBLE;
        }
    }

    /** The bar, or null when no wait is told apart or nothing waited. */
    public static @Nullable CauseBar of(CauseTotals totals) {
        WaitingCause largest = totals.largest();
        if (largest == null) {
            return null;
        }
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        for (WaitingCause cause : WaitingCause.values()) {
            double share = Objects.requireNonNullElse(totals.share(cause), 0.0);
            double seconds = Objects.requireNonNullElse(totals.seconds(cause), 0.0);
            pieces.add(new Piece(pieces.size() + 1, cause, x, share * WIDTH, seconds, share));
            x += share * WIDTH;
        }
        return new CauseBar(
                headline(totals, pieces.get(List.of(WaitingCause.values()).indexOf(largest))), pieces);
    }

    private static String headline(CauseTotals totals, Piece largest) {
        return "Of " + PlainWords.sentence(totals.waitSeconds()) + " of waiting in all, "
                + PlainWords.percent(largest.share()) + " is " + largest.cause().words() + ": "
                + largest.cause().meaning() + ".";
    }

    /** All pieces in words, for those who do not see them. */
    public String words() {
        return pieces.stream()
                .filter(piece -> piece.seconds() > 0)
                .map(piece -> piece.cause().words() + " " + PlainWords.sentence(piece.seconds()) + ", "
                        + PlainWords.percent(piece.share()))
                .collect(Collectors.joining("; "));
    }

    /** A length in the drawing. */
    public static String length(double length) {
        return String.valueOf(Math.round(length * 100) / 100.0);
    }
}
