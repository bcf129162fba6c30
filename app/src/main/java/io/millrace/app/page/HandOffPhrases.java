// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.PlainNumbers;
import io.millrace.map.handoff.ExcessLoss;
import io.millrace.map.handoff.Factor;
import io.millrace.map.handoff.HandOff;
import io.millrace.map.handoff.HandOffs;
import io.millrace.map.handoff.PartyLevel;
import io.millrace.map.handoff.Strength;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The numbers of hand-offs as people read them; what is missing is a dash. */
public final class HandOffPhrases {
    /** Below this, a hand-off is marked as weak. */
    private static final double WEAK = 60;

    private static final String MISSING = "–";

    private HandOffPhrases() {}

    /** What a level is called. */
    public static String of(PartyLevel level) {
        return switch (level) {
            case PERSON -> "Persons";
            case TEAM -> "Teams";
            case SYSTEM -> "Systems";
            case COMPANY -> "Companies";
        };
    }

    /** A factor in per cent. */
    public static String of(Factor factor) {
        Double value = factor.value();
        return value == null ? MISSING : PlainNumbers.percent(value);
    }

    /** Bounds of a factor; empty when it is missing. */
    public static String interval(Factor factor) {
        return between(factor.low(), factor.high());
    }

    /** What stands behind a factor: its cases and bounds, or why it is missing. */
    public static String title(Factor factor) {
        String reason = factor.reason();
        return reason != null
                ? reason
                : PlainNumbers.count(factor.part().cases()) + " of "
                        + PlainWords.count(factor.of().cases(), "case", "cases") + "; between " + interval(factor);
    }

    /** The excess loss in points of per cent with its sign. */
    public static String of(ExcessLoss loss) {
        return points(loss.value());
    }

    /** Bounds of the excess loss; empty when it is missing. */
    public static String interval(ExcessLoss loss) {
        return loss.low() == null || loss.high() == null ? "" : signed(loss.low()) + " to " + points(loss.high());
    }

    /** What stands behind the excess loss, or why it is missing. */
    public static String title(ExcessLoss loss) {
        String reason = loss.reason();
        return reason != null
                ? reason
                : PlainNumbers.count(loss.lost().cases()) + " of "
                        + PlainWords.count(loss.of().cases(), "case", "cases") + " lost; between " + interval(loss);
    }

    private static String points(@Nullable Double share) {
        return share == null ? MISSING : signed(share) + " pts";
    }

    private static String signed(double share) {
        double points = 100 * share;
        return String.format(Locale.ROOT, Math.abs(points) < 9.95 ? "%+.1f" : "%+.0f", points)
                .replace('-', '−');
    }

    /** The strength from 0 to 100. */
    public static String of(Strength strength) {
        Double value = strength.value();
        return value == null ? MISSING : String.valueOf(Math.round(value));
    }

    /** Bounds of the strength; empty when it is missing. */
    public static String interval(Strength strength) {
        Double low = strength.low();
        Double high = strength.high();
        return low == null || high == null ? "" : Math.round(low) + " to " + Math.round(high);
    }

    /** Whether the strength is low enough to be marked. */
    public static boolean weak(Strength strength) {
        Double value = strength.value();
        return value != null && value < WEAK;
    }

    /** How the strength was multiplied, such as "100 × 0.92 × 0.81". */
    public static String product(HandOff one) {
        StringBuilder product = new StringBuilder("100");
        factor(product, one.acceptance().value());
        factor(product, less(one.bounce().value()));
        Double excess = one.excessLoss().value();
        factor(product, excess == null ? null : less(Math.max(0, excess)));
        factor(product, one.completeness().value());
        return product.toString();
    }

    private static @Nullable Double less(@Nullable Double share) {
        return share == null ? null : (Double) (1 - share);
    }

    private static void factor(StringBuilder product, @Nullable Double factor) {
        if (factor != null) {
            product.append(String.format(Locale.ROOT, " × %.3f", factor));
        }
    }

    private static String between(@Nullable Double low, @Nullable Double high) {
        return low == null || high == null ? "" : PlainNumbers.percent(low) + " to " + PlainNumbers.percent(high);
    }

    /** The address of the hand-offs of a level. */
    public static String href(PageFrame frame, PartyLevel level) {
        return frame.href("/hand-offs/" + level.word());
    }

    /** The address of one hand-off. */
    public static String href(PageFrame frame, HandOffs found, HandOff one) {
        return frame.href("/hand-offs/" + found.level().word() + "/" + one.from() + "/" + one.to());
    }
}
