// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import java.util.Locale;

/** One sentence a number, with the number in it. */
final class LinearityWords {
    private LinearityWords() {}

    static LinearityFigure stepEntropy(StepTable steps) {
        double bits = steps.bits() / steps.all();
        return LinearityFigure.of(
                bits,
                format(
                        "After each touchpoint the next is as open as a choice among %.1f equally likely ones: %.2f bits a step.",
                        Math.pow(2, bits), bits));
    }

    static LinearityFigure bitsPerJourney(double bits) {
        return LinearityFigure.of(
                bits,
                format(
                        "Who knows how often each step is taken still needs %.1f bits to tell the way of one journey; a straight line needs none.",
                        bits));
    }

    static LinearityFigure clamped(double bits) {
        return LinearityFigure.of(
                bits,
                format(
                        "Counted as published figures are, every journey over where it stops and none dearer than 33.2 bits, it is %.4f bits a journey.",
                        bits));
    }

    static LinearityFigure modalSteps(long modal, long steps) {
        return LinearityFigure.of(
                (double) modal / steps,
                percent((double) modal / steps) + " of " + count(steps)
                        + " steps go where most go from there; on a straight line all do.");
    }

    static LinearityFigure straight(long journeys, long of) {
        return LinearityFigure.of(
                (double) journeys / of,
                percent((double) journeys / of) + " of " + count(of)
                        + " journeys meet the same touchpoints in the same order: the most frequent variant.");
    }

    static LinearityFigure referencePath(long linear, long won, String path) {
        return LinearityFigure.of(
                (double) linear / won,
                percent((double) linear / won) + " of " + count(won) + " successful journeys go " + path
                        + ", the path that most of them take.");
    }

    static LinearityFigure incoherence(double incoherence) {
        return LinearityFigure.of(
                incoherence,
                format(
                        "On a scale from 0, each step leads one level ahead, to 1, steps have no direction, it is %.2f; ends and exits left out.",
                        incoherence));
    }

    static LinearityFigure backward(long backward, long steps) {
        return LinearityFigure.of(
                (double) backward / steps,
                percent((double) backward / steps) + " of " + count(steps)
                        + " steps lead back or stay; ends and exits left out.");
    }

    static LinearityFigure again(long again, long of) {
        return LinearityFigure.of(
                (double) again / of,
                percent((double) again / of) + " of " + count(of) + " journeys meet some touchpoint again.");
    }

    static LinearityFigure variantEntropy(double nats) {
        return LinearityFigure.of(
                nats,
                format(
                        "The tree of all journeys branches by %,.2f nats; it grows with the number of variants, a single one has 0.",
                        nats));
    }

    static LinearityFigure variantShare(double share) {
        return LinearityFigure.of(
                share, "The tree of all journeys branches " + percent(share) + " as much as a tree of its size can.");
    }

    static LinearityFigure sequenceEntropy(double nats) {
        return LinearityFigure.of(
                nats,
                format(
                        "Over the branches of that tree the events spread by %,.1f nats; it grows with the log, all on one branch have 0.",
                        nats));
    }

    static LinearityFigure sequenceShare(double share) {
        return LinearityFigure.of(
                share,
                "Over the branches of that tree the events spread " + percent(share) + " as much as so many can.");
    }

    static String count(long count) {
        return format("%,d", count);
    }

    /** What is neither nothing nor everything is never rounded to 0 % or 100 %. */
    static String percent(double share) {
        double hundredths = share * 100;
        if (hundredths > 0 && hundredths < 0.1) {
            return "<0.1 %";
        }
        if (hundredths > 99.9 && hundredths < 100) {
            return ">99.9 %";
        }
        boolean fine = hundredths != Math.rint(hundredths) && (hundredths < 9.95 || hundredths > 99);
        return format(fine ? "%.1f %%" : "%.0f %%", hundredths);
    }

    private static String format(String text, Object... numbers) {
        return String.format(Locale.ROOT, text, numbers);
    }
}
