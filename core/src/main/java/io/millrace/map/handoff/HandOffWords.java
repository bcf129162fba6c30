// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.map.PlainNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said above the hand-offs. */
final class HandOffWords {
    private static final double MICROS = 1e6;

    private HandOffWords() {}

    /** The weakest hand-off with its numbers; where no strength is known, the one that waits longest. */
    static String headline(PartyLevel level, List<HandOff> handOffs) {
        if (handOffs.isEmpty()) {
            return "No case passes from one " + level.word() + " to another.";
        }
        HandOff weakest = handOffs.get(0);
        Double strength = weakest.strength().value();
        if (strength == null) {
            return slowest(handOffs);
        }
        boolean all = handOffs.stream().allMatch(one -> one.strength().value() != null);
        return "The weakest hand-off " + (all ? "" : "whose strength is known ") + "is " + weakest.name()
                + ", strength " + Math.round(strength) + " of 100: "
                + loss(weakest) + waits(weakest) + ".";
    }

    /** One hand-off. */
    static String of(HandOff one) {
        Double strength = one.strength().value();
        String told = strength == null ? "" : ", strength " + Math.round(strength) + " of 100";
        return one.name() + told + ": " + loss(one) + waits(one) + ".";
    }

    private static String loss(HandOff one) {
        ExcessLoss loss = one.excessLoss();
        Double value = loss.value();
        Double otherwise = loss.otherwise();
        if (value == null || otherwise == null) {
            return PlainNumbers.count(one.handedOff().cases()) + " cases are handed off";
        }
        String compared = PlainNumbers.percent(Math.max(0, otherwise + value))
                + " of its cases are lost before the next stage, against " + PlainNumbers.percent(otherwise)
                + " where the case does not change hands";
        return value > 0 ? compared : "it loses no more than where the case does not change hands";
    }

    private static String waits(HandOff one) {
        Double wait = one.waitTime().p50().seconds();
        return wait == null
                ? ""
                : ", and half of " + PlainNumbers.count(one.waitTime().n()) + " cases wait "
                        + PlainNumbers.durationInWords(wait) + " or longer";
    }

    private static String slowest(List<HandOff> handOffs) {
        HandOff slowest = handOffs.stream()
                .max(Comparator.comparingDouble(HandOffWords::waited).thenComparing(HandOff::name))
                .orElseThrow();
        return "No hand-off can be told from the moves that stay with their party; the slowest is " + slowest.name()
                + waits(slowest).replaceFirst(", and half", ": half") + ".";
    }

    private static double waited(HandOff one) {
        Double wait = one.waitTime().p50().seconds();
        return wait == null ? -1 : wait;
    }

    /** How the factors were counted. */
    static List<String> rules(HandOffHorizons horizons) {
        List<String> rules = new ArrayList<>();
        rules.add(
                "Of each case the first hand-off of a kind counts; its wait runs from the end of the giving step to the start of"
                        + " the taking one.");
        if (horizons.within() != HandOffHorizons.NO_LIMIT) {
            rules.add("Bounce, loss and completeness look at the " + words(horizons.within())
                    + " after a hand-off, in which nine in ten of the cases that move on have done so, and only at hand-offs at least "
                    + words(horizons.followed()) + " old.");
        }
        if (horizons.takenUp() != HandOffHorizons.NO_LIMIT) {
            rules.add("Acceptance counts hand-overs at least " + words(horizons.takenUp())
                    + " old, by when nine in ten of those taken up have been.");
        }
        return List.copyOf(rules);
    }

    private static String words(long micros) {
        return PlainNumbers.durationInWords(micros / MICROS);
    }

    /** What a level that cannot be told says in place of a headline. */
    static String absent(PartyLevel level, @Nullable String reason) {
        return "Hand-offs between " + (level == PartyLevel.COMPANY ? "companies" : level.word() + "s")
                + " cannot be told: " + reason + ".";
    }
}
