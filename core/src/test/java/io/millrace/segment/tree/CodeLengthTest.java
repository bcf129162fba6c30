// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.EventLog;
import io.millrace.journey.TraceCursor;
import io.millrace.stats.HalfGamma;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Code lengths and splits against plain loops over generated journeys. */
class CodeLengthTest {
    private static final double LN2 = Math.log(2);

    @Test
    void the_gamma_function_grows_by_its_argument() {
        double whole = 0;
        double half = Math.log(Math.PI) / 2 / LN2;
        for (long n = 1; n < 200_000; n++) {
            assertThat(HalfGamma.log2(2 * n)).isCloseTo(whole, within(1e-8 * (1 + whole)));
            assertThat(HalfGamma.log2(2 * n - 1)).isCloseTo(half, within(1e-8 * (1 + Math.abs(half))));
            whole += Math.log((double) n) / LN2;
            half += Math.log(n - 0.5) / LN2;
        }
    }

    /** The same code, step by step: each step costs what its chance was after all steps before it. */
    private static double bits(EventLog log, List<Integer> cases) {
        Map<Integer, Integer> steps = new HashMap<>();
        Map<Integer, Integer> rows = new HashMap<>();
        int outcomes = PlantedJourneys.TOUCHPOINTS + 1;
        double bits = 0;
        TraceCursor trace = new TraceCursor(log);
        for (int number : cases) {
            trace.moveTo(number);
            int at = PlantedJourneys.TOUCHPOINTS;
            for (int i = 0; i <= trace.size(); i++) {
                int next = i == trace.size() ? PlantedJourneys.TOUCHPOINTS : trace.touchpoint(i);
                double chance =
                        (steps.getOrDefault(at * 100 + next, 0) + 0.5) / (rows.getOrDefault(at, 0) + outcomes / 2.0);
                bits -= Math.log(chance) / LN2;
                steps.merge(at * 100 + next, 1, Integer::sum);
                rows.merge(at, 1, Integer::sum);
                at = next;
            }
        }
        return bits;
    }

    /** What an attribute saves: all pairs of groups are coded anew each time, and the best is merged. */
    private static double gain(EventLog log, int attribute, int attributes) {
        List<List<Integer>> groups = new ArrayList<>();
        int[] code = log.attributes().get(attribute).code();
        int values = log.attributes().get(attribute).words().size();
        for (int value = 0; value < values; value++) {
            int wanted = value;
            groups.add(IntStream.range(0, log.cases())
                    .filter(number -> code[number] == wanted)
                    .boxed()
                    .toList());
        }
        while (true) {
            double best = 0;
            int[] pair = {};
            for (int i = 0; i < groups.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double saved = bits(log, groups.get(i))
                            + bits(log, groups.get(j))
                            - bits(log, together(groups.get(i), groups.get(j)));
                    if (saved > best) {
                        best = saved;
                        pair = new int[] {j, i};
                    }
                }
            }
            if (pair.length == 0) {
                break;
            }
            groups.set(pair[0], together(groups.get(pair[0]), groups.remove(pair[1])));
        }
        double apart = groups.stream().mapToDouble(group -> bits(log, group)).sum();
        double price = Math.log(attributes) / LN2 + values * Math.log(groups.size()) / LN2;
        return bits(log, IntStream.range(0, log.cases()).boxed().toList()) - apart - price;
    }

    private static List<Integer> together(List<Integer> one, List<Integer> other) {
        List<Integer> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    @Test
    void what_an_attribute_saves_is_what_plain_loops_find() {
        for (PlantedJourneys.Rules rules : List.of(PlantedJourneys.chains(4), PlantedJourneys.plans(4))) {
            EventLog log = PlantedJourneys.make(rules, 700, 5, true).log;

            Split split = new SplitSearch(log).find(List.of("first", "second", "noise 6"));

            assertThat(split.groupings()).hasSize(3);
            for (Grouping grouping : split.groupings()) {
                int attribute = List.of("first", "second", "noise 6").indexOf(grouping.attribute());
                assertThat(grouping.gain()).isCloseTo(gain(log, attribute, 3), within(1e-6));
            }
            assertThat(split.groupings())
                    .isSortedAccordingTo(
                            Comparator.comparingDouble(Grouping::gain).reversed());
        }
    }
}
