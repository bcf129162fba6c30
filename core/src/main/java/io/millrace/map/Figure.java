// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.Basis;
import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Quantile;
import io.millrace.measure.Share;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands on the drawing.
 *
 * @param text as a person says it, or "–" when there is none
 * @param title how it came to be, or why there is none
 * @param cases the cases behind it, or null when there is no number
 * @param declared whether it was declared rather than measured
 */
public record Figure(String text, String title, @Nullable CaseCount cases, boolean declared) {
    private static final String ABSENT = "–";

    /** The same cases behind other words. */
    public Figure saying(String words) {
        return new Figure(words, title, cases, declared);
    }

    /** A number that nobody declared. */
    public Figure(String text, String title, @Nullable CaseCount cases) {
        this(text, title, cases, false);
    }

    /** The same number with a word behind it. */
    public Figure with(String word) {
        return new Figure(text + word, title, cases, declared);
    }

    public static Figure p50(DurationEstimate estimate, String what) {
        return of(estimate, estimate.p50(), what, ", half of the cases");
    }

    public static Figure p90(DurationEstimate estimate, String what) {
        return of(estimate, estimate.p90(), what, ", nine of ten cases");
    }

    public static Figure of(CaseCount count, String what) {
        return new Figure(PlainNumbers.count(count.cases()), what, count);
    }

    public static Figure of(Share share, String what) {
        Double value = share.value();
        if (value == null) {
            return absent(what, share.reason());
        }
        String title = what + ": of " + PlainNumbers.count(share.n()) + " cases, " + word(share.basis());
        return new Figure(
                PlainNumbers.percent(value),
                title,
                new CaseCount(share.n(), share.selection()),
                share.basis() == Basis.DECLARED);
    }

    private static Figure of(DurationEstimate estimate, Quantile quantile, String what, String part) {
        Double seconds = quantile.seconds();
        if (seconds == null) {
            return absent(what, quantile.reason());
        }
        String open = estimate.censored() > 0 ? ", still open " + PlainNumbers.count(estimate.censored()) : "";
        String title = what + part + ": n " + PlainNumbers.count(estimate.n()) + open + interval(quantile) + ", "
                + word(estimate.basis());
        return new Figure(
                PlainNumbers.duration(seconds),
                title,
                new CaseCount(estimate.n(), estimate.selection()),
                estimate.basis() == Basis.DECLARED);
    }

    private static Figure absent(String what, @Nullable String reason) {
        return new Figure(ABSENT, what + ": " + (reason == null ? "not known" : reason), null);
    }

    private static String interval(Quantile quantile) {
        Double low = quantile.low();
        Double high = quantile.high();
        if (low == null) {
            return "";
        }
        return high == null
                ? ", 95 % interval from " + PlainNumbers.duration(low)
                : ", 95 % interval " + PlainNumbers.duration(low) + " to " + PlainNumbers.duration(high);
    }

    static String word(Basis basis) {
        return switch (basis) {
            case MEASURED, DECLARED -> basis.name().toLowerCase(Locale.ROOT);
            case MIXED -> "partly measured, partly declared";
            case UNKNOWN -> "of unknown basis";
        };
    }
}
