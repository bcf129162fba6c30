// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.setup.TraceSampler.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derives stages from what happens in the cases: the words that most cases have, in the order in which they mostly first come.
 *
 * <p>Source: the order is Copeland's (1951): a word stands before another when it comes first in more of the cases that have both; words
 * are ranked by how many they stand before.
 *
 * <dl>
 *   <dt>Pre:</dt>
 *   <dd>the events of each case in the order of their times</dd>
 *   <dt>Post:</dt>
 *   <dd>two to seven stages where there are two words that most cases have; words that end cases are exits and no stages</dd>
 * </dl>
 */
final class StageDeriver {
    private static final int MOST_STAGES = 7;
    private static final double COMMON = 0.2;
    private static final double ENDS = 0.6;
    private static final double FINAL = 0.5;

    private final Map<String, Integer> cases = new LinkedHashMap<>();
    private final Map<String, Integer> atEnd = new HashMap<>();
    private final Map<String, Map<String, Integer>> before = new HashMap<>();
    private int all;

    /**
     * What was derived.
     *
     * @param stageOf stage key by word
     * @param exits words by which cases leave
     */
    record Derived(StageModel model, Map<String, String> stageOf, Set<String> exits) {}

    private StageDeriver() {}

    static Derived derive(String name, Map<String, List<Step>> traces) {
        StageDeriver deriver = new StageDeriver();
        traces.values().forEach(deriver::count);
        return deriver.derived(name);
    }

    private void count(List<Step> steps) {
        all++;
        Set<String> met = new LinkedHashSet<>();
        for (Step step : steps) {
            if (met.add(step.type())) {
                met.forEach(earlier -> {
                    if (!earlier.equals(step.type())) {
                        before.computeIfAbsent(earlier, word -> new HashMap<>()).merge(step.type(), 1, Integer::sum);
                    }
                });
            }
        }
        met.forEach(type -> cases.merge(type, 1, Integer::sum));
        steps.stream()
                .skip(Math.max(0, steps.size() - 2))
                .map(Step::type)
                .distinct()
                .forEach(type -> atEnd.merge(type, 1, Integer::sum));
    }

    private Derived derived(String name) {
        Set<String> exits = new LinkedHashSet<>();
        cases.keySet().stream()
                .filter(type -> Meaning.of(type).filter(Meaning::isExit).isPresent())
                .filter(type -> atEnd.getOrDefault(type, 0) >= cases.getOrDefault(type, 0) * ENDS)
                .forEach(exits::add);
        List<String> chosen = cases.entrySet().stream()
                .filter(entry -> !exits.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_STAGES)
                .filter(entry -> entry.getValue() >= all * COMMON || cases.size() <= MOST_STAGES)
                .map(Map.Entry::getKey)
                .toList();
        if (chosen.size() < 2) {
            chosen = cases.keySet().stream()
                    .filter(type -> !exits.contains(type))
                    .limit(MOST_STAGES)
                    .toList();
        }
        List<String> ordered = new ArrayList<>(chosen.isEmpty() ? List.copyOf(cases.keySet()) : chosen);
        List<String> rivals = List.copyOf(ordered);
        ordered.sort(
                Comparator.comparingInt((String type) -> wins(type, rivals)).reversed());
        return model(name, ordered, exits);
    }

    private int wins(String type, List<String> rivals) {
        int wins = 0;
        for (String rival : rivals) {
            wins += Integer.compare(precedes(type, rival), precedes(rival, type));
        }
        return wins;
    }

    private int precedes(String type, String later) {
        return before.getOrDefault(type, Map.of()).getOrDefault(later, 0);
    }

    private Derived model(String name, List<String> ordered, Set<String> exits) {
        List<Stage> stages = new ArrayList<>();
        Map<String, String> stageOf = new LinkedHashMap<>();
        int order = -1;
        for (int i = 0; i < ordered.size() && order < 0; i++) {
            order = Meaning.of(ordered.get(i))
                            .filter(m -> m == Meaning.ORDER || m == Meaning.WON)
                            .isPresent()
                    ? i
                    : -1;
        }
        for (int i = 0; i < ordered.size(); i++) {
            String type = ordered.get(i);
            String key = key(type, stageOf.values());
            boolean last = i == ordered.size() - 1
                    && ordered.size() > 1
                    && atEnd.getOrDefault(type, 0) >= cases.getOrDefault(type, 0) * FINAL;
            stages.add(new Stage(key, label(type), phase(i, order), last, i == order, null));
            stageOf.put(type, key);
        }
        return new Derived(new StageModel(name, 1, stages), stageOf, exits);
    }

    private static @Nullable String phase(int stage, int order) {
        return order < 0 ? null : stage < order ? "pre" : stage == order ? "at" : "post";
    }

    private static String key(String type, java.util.Collection<String> taken) {
        String slug = String.join("-", ColumnWords.of(type));
        String key = slug.isEmpty()
                ? "stage"
                : slug.substring(0, Math.min(30, slug.length())).replaceAll("-+$", "");
        String free = key;
        for (int i = 2; taken.contains(free); i++) {
            free = key + "-" + i;
        }
        return free;
    }

    private static String label(String type) {
        String text = type.replace('_', ' ').strip();
        return text.isEmpty() ? "Stage" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
