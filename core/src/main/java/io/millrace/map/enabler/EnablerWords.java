// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.map.PlainNumbers;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said above the enablers. */
final class EnablerWords {
    private final EnablerFindings findings;

    EnablerWords(EnablerFindings findings) {
        this.findings = findings;
    }

    /** The enabler that surely helped most cases on, a declared one before all others. */
    String headline() {
        if (findings.streams().isEmpty()) {
            return "No case was seen: choose a longer period or another stream.";
        }
        if (findings.moves().isEmpty()) {
            return "There is no move to help: the stage model has a single stage.";
        }
        return findings.enablers().stream()
                .filter(enabler -> enabler.lift().raises())
                .max(Comparator.comparing(Enabler::declared)
                        .thenComparingDouble(EnablerWords::sureCases)
                        .thenComparing(enabler -> enabler.move().all())
                        .thenComparing(
                                Comparator.comparingInt(Enabler::touchpoint).reversed()))
                .map(EnablerWords::found)
                .orElse(none());
    }

    /** How many moves nothing helps; all streams together do not count beside the others. */
    String gaps() {
        boolean apart = findings.streams().size() > 1;
        long moves =
                findings.moves().stream().filter(move -> !apart || !move.all()).count();
        long gaps = findings.gaps().stream()
                .filter(gap -> !apart || !gap.move().all())
                .count();
        if (gaps == 0) {
            return "Every move has an enabler that reaches enough.";
        }
        return gaps + " of " + moves + (moves == 1 ? " move" : " moves") + (apart ? " of the streams" : "")
                + (gaps == 1 ? " has" : " have") + " no enabler that reaches enough.";
    }

    private static double sureCases(Enabler enabler) {
        Double low = enabler.lift().low();
        return low == null ? 0 : low * enabler.lift().compared();
    }

    private static String found(Enabler enabler) {
        StreamMove move = enabler.move();
        Lift lift = enabler.lift();
        String span = PlainNumbers.durationInWords(move.windowSeconds()).replace(".0 ", " ");
        return "Of those in " + move.fromName() + (move.all() ? "" : " of " + move.stream()) + ", "
                + points(lift.value()) + " more move on to " + move.toName() + " within " + span + " after "
                + enabler.name() + " (95 % interval " + number(lift.low()) + " to " + number(lift.high())
                + "): a candidate until a holdout has tested it.";
    }

    private String none() {
        boolean compared =
                findings.enablers().stream().anyMatch(enabler -> enabler.lift().value() != null);
        return compared
                ? "No touchpoint is followed by more moves than chance would give."
                : "No touchpoint was met by enough cases to be compared.";
    }

    /** A difference of shares in points of a hundred. */
    private static String points(@Nullable Double difference) {
        String number = number(difference);
        return number + (number.equals("1") ? " point" : " points");
    }

    private static String number(@Nullable Double difference) {
        double hundredths = difference == null ? 0 : difference * 100;
        boolean fine = Math.abs(hundredths) < 9.95;
        String text = String.format(Locale.ROOT, fine ? "%.1f" : "%.0f", hundredths);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
