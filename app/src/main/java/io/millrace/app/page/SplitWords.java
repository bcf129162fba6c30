// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.run.StreamSplit;
import io.millrace.segment.tree.FlowNode;
import io.millrace.segment.tree.HeldOut;
import io.millrace.segment.tree.Refusal;
import io.millrace.segment.tree.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a split into streams says in words, the same for pages and the terminal. */
public final class SplitWords {
    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    /** A share must rise by so much to be worth the headline. */
    private static final double WORTH = 0.01;

    private SplitWords() {}

    /** The answer in one or two sentences. */
    public static String headline(StreamSplit found) {
        if (found.before().cases().cases() == 0) {
            return "There are no cases to split.";
        }
        if (!found.split().splits()) {
            return unsplit(found);
        }
        String streams = number(found.leaves().size()) + " streams";
        Double before = found.before().referencePathShare().value();
        Double after = found.after().referencePathShare();
        if (before != null && after != null && after - before >= WORTH) {
            return PlainWords.percent(after) + " of " + of(found) + "cases flow in a line once they are split into "
                    + streams + ". Before, " + PlainWords.percent(before) + " did.";
        }
        Double bitsBefore = found.before().bitsPerJourney().value();
        Double bitsAfter = found.after().bitsPerJourney();
        return "Split into " + streams + ", " + (found.stream() == null ? "a" : "a " + found.stream())
                + " journey takes " + bits(bitsAfter) + " to tell. Before, it took " + bits(bitsBefore) + ".";
    }

    private static String unsplit(StreamSplit found) {
        Split split = found.split();
        if (split.unconfirmed()) {
            return "No split holds: what one half of the cases shows does not help with the other.";
        }
        if (split.tree().candidates().isEmpty()) {
            return "There is no attribute to split by.";
        }
        List<String> tried = split.explainNothing();
        String stopped = switch (split.tree().root().stopped()) {
            case LINEAR_ENOUGH -> "No split is needed: the stream is linear enough.";
            case FEW_CASES -> "There are too few cases to split.";
            default -> "";
        };
        if (!stopped.isEmpty()) {
            return stopped;
        }
        return capital(joined(tried)) + (tried.size() == 1 ? " does" : " do") + " not explain the variation.";
    }

    private static String of(StreamSplit found) {
        return found.stream() == null ? "" : found.stream() + " ";
    }

    /** By what was split, how it does on unseen cases, and what was tried in vain. */
    public static String lede(StreamSplit found) {
        List<String> parts = new ArrayList<>();
        if (found.split().splits()) {
            parts.add("Splits by what is known at the first touch; each pays for itself in description length.");
        } else if (found.split().unconfirmed()) {
            parts.add(refuted(found));
        } else if (!found.split().tree().candidates().isEmpty()) {
            parts.add("A split must save more bits than it costs to name it; none does.");
        }
        HeldOut heldOut = found.heldOut();
        if (heldOut != null && found.split().splits()) {
            parts.add(unseen(found, heldOut));
        }
        if (found.split().splits()) {
            tried(found.split(), false, "nothing", parts);
            tried(found.split(), true, "nothing more", parts);
        }
        return String.join(" ", parts);
    }

    /** Attributes that split nothing: those that alone would save something, or those that would not. */
    private static void tried(Split split, boolean alone, String what, List<String> parts) {
        List<String> names = split.explainNothing().stream()
                .filter(name -> alone
                        == split.groupings().stream()
                                .anyMatch(grouping -> grouping.attribute().equals(name) && grouping.pays()))
                .toList();
        if (!names.isEmpty()) {
            parts.add(capital(joined(names)) + (names.size() == 1 ? " was" : " were") + " tried and "
                    + (names.size() == 1 ? "explains " : "explain ") + what + ".");
        }
    }

    private static String unseen(StreamSplit found, HeldOut heldOut) {
        Double after = found.after().referencePathShare();
        Double before = found.before().referencePathShare().value();
        Double share = found.linearUnseen();
        if (share != null && after != null && before != null && after - before >= WORTH) {
            return "On cases the split never saw: " + PlainWords.percent(share) + ".";
        }
        return "On cases the split never saw: " + bits(heldOut.bitsAfter()) + " instead of "
                + bits(heldOut.bitsBefore()) + ".";
    }

    private static String refuted(StreamSplit found) {
        HeldOut heldOut = found.heldOut();
        if (heldOut == null || heldOut.leaves() < 2) {
            return "The same search on one half of the cases finds no split.";
        }
        return "With what one half shows, a journey of the other takes " + bits(heldOut.bitsAfter()) + ", without it "
                + bits(heldOut.bitsBefore()) + ".";
    }

    /** What the splits leave open. */
    public static @Nullable String unexplained(StreamSplit found) {
        Double bits = found.after().stepEntropyBits();
        return bits == null ? null : String.format(Locale.ROOT, "%.2f bits a step remain unexplained", bits);
    }

    /** By which attribute a node is split. */
    public static String attribute(StreamSplit found, FlowNode node) {
        return found.split().tree().candidates().get(node.attribute()).name();
    }

    /** How often chance does as well as the split of a node. */
    public static String chance(StreamSplit found, FlowNode node, int permutations) {
        return String.format(Locale.ROOT, "p = %.3g by %d permutations", found.chance(node), permutations);
    }

    /** Why a leaf is not split further. */
    public static String stopped(FlowNode node) {
        return capital(node.stopped().words()) + ".";
    }

    /** A refusal in one line. */
    public static String line(Refusal refused) {
        return refused.attribute() + ": " + refused.reason();
    }

    /** A number of bits. */
    public static String bits(@Nullable Double bits) {
        return bits == null ? "–" : String.format(Locale.ROOT, "%.2f bits", bits);
    }

    /** Bits that are saved, to the whole bit. */
    public static String whole(double bits) {
        return PlainWords.count(Math.round(bits), "bit", "bits");
    }

    /** Bits that all splits together save. */
    public static double gain(Split split) {
        return split.tree().root().all().mapToDouble(FlowNode::gain).sum();
    }

    /** A share or a dash. */
    public static String share(@Nullable Double share) {
        return share == null ? "–" : PlainWords.percent(share);
    }

    private static String number(int n) {
        return n < SMALL.size() ? SMALL.get(n) : PlainWords.count(n);
    }

    private static String joined(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
