// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.map.PlainNumbers;
import io.millrace.setup.EventSurvey.Moments;
import io.millrace.setup.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds sources whose clock differs by whole half hours from another's: for the same order the time between two words of two sources is
 * nearly always the same, and nearly a multiple of half an hour, at least a whole one.
 *
 * <dl>
 *   <dt>Pre:</dt>
 *   <dd>at least {@link #ENOUGH} orders that have both words</dd>
 *   <dt>Post:</dt>
 *   <dd>one finding a pair of sources, of the pair of words with most orders; work that truly takes exactly so long is found too, and only
 *       a person can tell</dd>
 * </dl>
 */
final class ClockShiftFinder {
    static final int ENOUGH = 20;

    private static final double NEARLY_ALWAYS = 0.6;
    private static final long BIN_MICROS = 5 * 60 * 1_000_000L;
    private static final int BINS_IN_STEP = 6;
    /** Zones differ by 26 hours at most. */
    private static final int MOST_STEPS = 52;

    private ClockShiftFinder() {}

    private record Shift(
            String source, String other, String word, String otherWord, int steps, long agree, long pairs) {}

    static List<Finding> find(EventSurvey survey) {
        Map<Long, Map<Integer, Integer>> histograms = histograms(survey);
        Map<String, Shift> best = new LinkedHashMap<>();
        histograms.forEach((pair, bins) -> {
            int word = (int) (pair >>> 32);
            int other = (int) (long) pair;
            Shift shift = shift(survey, word, other, bins);
            if (shift != null) {
                best.merge(shift.source + '\n' + shift.other, shift, (one, two) -> two.agree > one.agree ? two : one);
            }
        });
        return best.values().stream()
                .sorted(Comparator.comparingLong(Shift::agree).reversed())
                .map(ClockShiftFinder::finding)
                .toList();
    }

    /** Differences in bins of five minutes, by pair of words of different sources. */
    private static Map<Long, Map<Integer, Integer>> histograms(EventSurvey survey) {
        Map<Long, Map<Integer, Integer>> histograms = new LinkedHashMap<>();
        for (Moments order : survey.moments()) {
            for (int i = 0; order != null && i < order.size; i++) {
                for (int j = 0; j < order.size; j++) {
                    boolean once = survey.sourceOf(order.words[i]).compareTo(survey.sourceOf(order.words[j])) < 0;
                    if (once) {
                        long pair = ((long) order.words[i] << 32) | order.words[j];
                        int bin = Math.round((order.times[j] - order.times[i]) / (float) BIN_MICROS);
                        histograms.computeIfAbsent(pair, key -> new HashMap<>()).merge(bin, 1, Integer::sum);
                    }
                }
            }
        }
        return histograms;
    }

    private static @Nullable Shift shift(EventSurvey survey, int word, int other, Map<Integer, Integer> bins) {
        long pairs = bins.values().stream().mapToLong(Integer::longValue).sum();
        if (pairs < ENOUGH) {
            return null;
        }
        int steps = 0;
        long agree = 0;
        for (int k = -MOST_STEPS; k <= MOST_STEPS; k++) {
            long near = 0;
            for (int bin = k * BINS_IN_STEP - 1; bin <= k * BINS_IN_STEP + 1; bin++) {
                near += bins.getOrDefault(bin, 0);
            }
            if (near > agree) {
                agree = near;
                steps = k;
            }
        }
        if (Math.abs(steps) < 2 || agree < pairs * NEARLY_ALWAYS) {
            return null;
        }
        return new Shift(
                survey.sourceOf(word),
                survey.sourceOf(other),
                survey.word(word),
                survey.word(other),
                steps,
                agree,
                pairs);
    }

    private static Finding finding(Shift shift) {
        String hours = hours(Math.abs(shift.steps));
        return new Finding(
                "clock",
                Severity.ALARM,
                "The clock of %s is about %s %s of that of %s: so far apart are '%s' and '%s' in %s of %s orders."
                        .formatted(
                                shift.other,
                                hours,
                                shift.steps > 0 ? "ahead" : "behind",
                                shift.source,
                                shift.word,
                                shift.otherWord,
                                PlainNumbers.count(shift.agree),
                                PlainNumbers.count(shift.pairs)),
                "Every wait between the two sources is off by " + hours
                        + ", and what happens together seems to happen in another order.",
                "Find out in which zone each system writes its times, and give it to the source that differs; if the work between the two"
                        + " truly takes so long, leave it.",
                shift.agree,
                shift.pairs,
                new ArrayList<>(),
                null,
                "format: {zone: UTC}     # of the source whose times are in another zone");
    }

    private static String hours(int steps) {
        return steps == 2 ? "1 hour" : steps % 2 == 0 ? steps / 2 + " hours" : steps / 2 + ".5 hours";
    }
}
