// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.Level;
import io.millrace.map.PlainNumbers;
import io.millrace.measure.Basis;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Quantile;
import io.millrace.measure.Share;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Measures in the words that the drawing uses too; what is missing is a dash. */
public final class PlainWords {
    private static final String MISSING = "–";

    private PlainWords() {}

    /** A count with thousands marks. */
    public static String count(long n) {
        return PlainNumbers.count(n);
    }

    /** A share that is known, in per cent. */
    public static String percent(double share) {
        return PlainNumbers.percent(share);
    }

    /** A number of things with the right noun. */
    public static String count(long n, String one, String many) {
        return count(n) + " " + (n == 1 ? one : many);
    }

    /** A size in the unit that a person would say. */
    public static String bytes(long bytes) {
        String[] units = {"bytes", "kB", "MB", "GB", "TB"};
        double size = bytes;
        int unit = 0;
        for (; size >= 1000 && unit < units.length - 1; unit++) {
            size /= 1000;
        }
        return unit == 0 ? count(bytes, "byte", "bytes") : String.format(Locale.ROOT, "%.1f %s", size, units[unit]);
    }

    /** A duration in the unit that a person would say; a dash when there is none. */
    public static String duration(@Nullable Double seconds) {
        return seconds == null ? MISSING : PlainNumbers.duration(seconds);
    }

    /** A duration for a sentence, such as "7.0 days"; a dash when there is none. */
    public static String sentence(@Nullable Double seconds) {
        return seconds == null ? MISSING : PlainNumbers.durationInWords(seconds);
    }

    /** What a level is called. */
    public static String of(Level level) {
        return switch (level) {
            case STREAM -> "Stages";
            case PROCESS -> "Processes";
            case STEP -> "Steps";
        };
    }

    /** The value of a quantile, or a dash. */
    public static String of(Quantile quantile) {
        return duration(quantile.seconds());
    }

    /** The bounds of a quantile, or an empty string when none are known. */
    public static String interval(Quantile quantile) {
        Double low = quantile.low();
        Double high = quantile.high();
        if (quantile.seconds() == null || (low == null && high == null)) {
            return "";
        }
        if (low == null) {
            return high == null || high.equals(quantile.seconds()) ? "" : "at most " + duration(high);
        }
        return high == null ? "from " + duration(low) : duration(low) + " to " + duration(high);
    }

    /** A share in per cent, or a dash. */
    public static String of(Share share) {
        Double value = share.value();
        return value == null ? MISSING : PlainNumbers.percent(value);
    }

    /** p90 / p50, or a dash where either is missing or the median is not positive. */
    public static String spread(DurationEstimate estimate) {
        Double p50 = estimate.p50().seconds();
        Double p90 = estimate.p90().seconds();
        return p50 == null || p90 == null || p50 <= 0 ? MISSING : String.format(Locale.ROOT, "%,.1f", p90 / p50);
    }

    /** What stands beside a number that nobody measured; empty for a measured one. */
    public static String badge(Basis basis) {
        return switch (basis) {
            case MEASURED, UNKNOWN -> "";
            case DECLARED -> "declared";
            case MIXED -> "partly declared";
        };
    }
}
