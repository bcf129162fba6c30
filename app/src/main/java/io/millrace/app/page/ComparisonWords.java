// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.comparison.Comparison;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What two sides differ in, in words. */
public final class ComparisonWords {
    private ComparisonWords() {}

    /** A share in per cent, or a dash. */
    public static String percent(Comparison.Side side) {
        Double share = side.share();
        return share == null ? "–" : PlainWords.percent(share);
    }

    /** How likely chance alone is, with as many digits as say something. */
    public static String chance(@Nullable Double p) {
        return p == null ? "–" : p < 0.0001 ? "<0.0001" : String.format(Locale.ROOT, "%.4f", p);
    }

    /** How much longer the second median is, with its interval. */
    public static String longer(Comparison.TimeDifference time) {
        Double seconds = time.seconds();
        if (seconds == null) {
            return "–";
        }
        return signed(seconds) + " (" + bound(time.low(), "no lower bound") + " to "
                + bound(time.high(), "no upper bound") + ")";
    }

    private static String bound(@Nullable Double seconds, String none) {
        return seconds == null ? none : signed(seconds);
    }

    private static String signed(double seconds) {
        return (seconds > 0 ? "+" : seconds < 0 ? "−" : "") + PlainWords.duration(Math.abs(seconds));
    }

    /** A share of both sides in one line. */
    public static String line(Comparison.ShareDifference share) {
        return share.title() + ": " + percent(share.one()) + " of "
                + PlainWords.count(share.one().of().cases()) + " against " + percent(share.other()) + " of "
                + PlainWords.count(share.other().of().cases())
                + (share.p() == null
                        ? "; " + share.reason()
                        : "; chance " + chance(share.p()) + ", adjusted " + chance(share.adjusted()));
    }

    /** A time of both sides in one line. */
    public static String line(Comparison.TimeDifference time) {
        return time.title() + ", p50: " + PlainWords.of(time.one().p50()) + " against "
                + PlainWords.of(time.other().p50()) + ", difference " + longer(time);
    }
}
