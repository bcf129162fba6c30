// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.enabler.Enabler;
import io.millrace.map.enabler.EnablerGap;
import io.millrace.map.enabler.Lift;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Enablers and lifts in words. */
public final class EnablerLabels {
    private EnablerLabels() {}

    /** Why a move counts as a gap. */
    public static String gap(EnablerGap gap) {
        Enabler best = gap.best();
        return best == null
                ? "no enabler is declared or found"
                : "the best, " + best.name() + ", reaches " + PlainWords.of(best.reach()) + " of the cases";
    }

    /** The difference in points of a hundred, such as "+12 points"; a dash when there is none. */
    public static String points(Lift lift) {
        Double value = lift.value();
        if (value == null) {
            return "–";
        }
        String number = number(value);
        return (value > 0 && !number.equals("0") ? "+" : "") + number + (number.equals("1") ? " point" : " points");
    }

    /** The interval of the difference, such as "8 to 16"; empty when there is none. */
    public static String interval(Lift lift) {
        return lift.value() == null ? "" : number(lift.low()) + " to " + number(lift.high());
    }

    /** What is compared with what, such as "58 % of 340, their peers 46 %"; the reason when nothing is. */
    public static String shares(Lift lift) {
        Double share = lift.share();
        Double peers = lift.peerShare();
        return share == null || peers == null
                ? String.valueOf(lift.reason())
                : PlainWords.percent(share) + " of " + PlainWords.count(lift.compared()) + ", their peers "
                        + PlainWords.percent(peers);
    }

    /** Whether a difference is more than chance, in words. */
    public static String standing(Lift lift) {
        if (lift.value() == null) {
            return "cannot be told";
        }
        return lift.raises()
                ? "helps more than chance"
                : lift.lowers() ? "goes with moving on less" : "no more than noise";
    }

    private static String number(@Nullable Double difference) {
        double points = difference == null ? 0 : difference * 100;
        String text = String.format(Locale.ROOT, Math.abs(points) < 9.95 ? "%.1f" : "%.0f", points);
        String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return whole.equals("-0") ? "0" : whole.replace('-', '−');
    }
}
