// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.journey.CaseRule;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.Totals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The finding of a map as one sentence.
 *
 * <p>It says how long half of the cases take and, only where process times are known, how much of it is waiting. Where they are not, it
 * names the longest wait; where half of the cases have not finished, it says that instead
 * of a time, and of customers how many ordered again.
 */
final class HeadlineWriter {
    private final StageModel model;
    private final CaseRule caseRule;

    HeadlineWriter(StageModel model, CaseRule caseRule) {
        this.model = model;
        this.caseRule = caseRule;
    }

    /**
     * Writes the sentence.
     *
     * @param asOf the day up to which something is known, in words
     */
    String write(StreamMeasures measures, String asOf) {
        List<StageMeasures> seen =
                measures.stages().stream().filter(s -> s.cases().cases() > 0).toList();
        String stream = adjective(measures);
        if (measures.cases().cases() == 0 || seen.isEmpty()) {
            return "No " + stream + "case was seen: choose a longer period or another stream.";
        }
        Totals totals = measures.totals();
        Double half = totals.leadTime().p50().seconds();
        String way = "From " + seen.get(0).name() + " to " + end(measures, seen);
        if (measures.cases().cases() == 1) {
            return half == null
                    ? "The only " + stream + "case has not finished by " + asOf + ": it was last seen in "
                            + seen.get(seen.size() - 1).name() + "."
                    : way + " the only " + stream + "case took " + PlainNumbers.durationInWords(half) + ".";
        }
        if (half == null) {
            return soFar(measures, stream, asOf) + longestWait(measures) + ".";
        }
        return way + " " + article(stream + noun()) + " takes " + PlainNumbers.durationInWords(half)
                + remainder(measures) + ".";
    }

    private String soFar(StreamMeasures measures, String stream, String asOf) {
        long again = measures.totals().orderedAgain().cases();
        if (again == 0 || !(caseRule instanceof CaseRule.PurchaseToPurchase)) {
            return unfinished(measures, stream, asOf);
        }
        long cases = measures.cases().cases();
        return "Of " + PlainNumbers.count(cases) + " " + stream + "cases "
                + PlainNumbers.percent((double) again / cases) + " led to the next order by " + asOf;
    }

    private static String unfinished(StreamMeasures measures, String stream, String asOf) {
        long cases = measures.cases().cases();
        long finished = measures.totals().completed().cases()
                + measures.totals().orderedAgain().cases();
        String all = PlainNumbers.count(cases) + " " + stream + "cases";
        return 2 * finished <= cases
                ? "Half of the " + all + " have not finished by " + asOf
                : "Of " + all + " " + PlainNumbers.count(finished) + " have finished by " + asOf
                        + ", which does not tell yet how long half of them take";
    }

    private static String remainder(StreamMeasures measures) {
        Double active = measures.totals().activityRatio().value();
        return active == null
                ? longestWait(measures)
                : ", and waits for " + PlainNumbers.percent(Math.max(0, 1 - active)) + " of it";
    }

    private static String longestWait(StreamMeasures measures) {
        Optional<LongestWait> longest = LongestWait.of(measures);
        return longest.map(wait -> "; the longest wait is " + wait.from() + " to " + wait.to() + ": half take "
                        + PlainNumbers.durationInWords(wait.seconds()) + " or more")
                .orElse("");
    }

    private String end(StreamMeasures measures, List<StageMeasures> seen) {
        boolean again = caseRule instanceof CaseRule.PurchaseToPurchase
                && model.stages().stream().noneMatch(Stage::last);
        return again || measures.totals().orderedAgain().cases() > 0 ? "the next order" : lastSeen(seen);
    }

    private String lastSeen(List<StageMeasures> seen) {
        StageMeasures last = seen.get(seen.size() - 1);
        for (StageMeasures stage : seen) {
            if (model.stages().get(stage.stage()).last()) {
                last = stage;
            }
        }
        return seen.size() == 1 ? "its end" : last.name();
    }

    private String noun() {
        return caseRule instanceof CaseRule.ExplicitId id ? id.noun() : "customer";
    }

    private static String adjective(StreamMeasures measures) {
        return measures.all() ? "" : inSentence(measures.name()) + " ";
    }

    /** A capital that only starts a word goes; one that is part of a name, such as in B2B, stays. */
    private static String inSentence(String name) {
        boolean plain = name.length() > 1 && name.substring(1).chars().allMatch(Character::isLowerCase);
        return plain ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static String article(String words) {
        return ("aeiouAEIOU".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    private record LongestWait(String from, String to, double seconds) {

        static Optional<LongestWait> of(StreamMeasures measures) {
            LongestWait longest = null;
            for (var transition : measures.transitions()) {
                Double half = half(
                        transition.waitTime().p50().seconds(),
                        transition.observed().p50().seconds());
                if (transition.adjacent() && half != null && half > 0 && (longest == null || half > longest.seconds)) {
                    longest = new LongestWait(
                            measures.stages().get(transition.from()).name(),
                            measures.stages().get(transition.to()).name(),
                            half);
                }
            }
            return Optional.ofNullable(longest);
        }

        private static @Nullable Double half(@Nullable Double expected, @Nullable Double observed) {
            return expected == null ? observed : expected;
        }
    }
}
