// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Generated walks of two kinds; what differs is planted. */
class ComparisonMakerTest {
    private static final int SEEDS = 400;

    @Test
    void what_does_not_differ_is_seldom_said_to() {
        for (boolean chain : List.of(true, false)) {
            long alarms = IntStream.range(0, SEEDS)
                    .parallel()
                    .filter(seed -> differing(Walkers.walk(
                                            150,
                                            seed,
                                            (group, from, steps, random) ->
                                                    chain ? Walkers.chain(from, random) : Walkers.rover(steps, random))
                                    .log())
                            .stream()
                            .anyMatch(pair -> true))
                    .count();
            assertThat((double) alarms / SEEDS).as(chain ? "chain" : "rover").isLessThanOrEqualTo(0.08);
        }
    }

    @Test
    void a_planted_choice_is_found_and_nothing_else() {
        int found = 0;
        int beside = 0;
        for (int seed = 0; seed < 100; seed++) {
            List<String> differ = differing(Walkers.walk(
                            400,
                            seed,
                            (group, from, steps, random) ->
                                    from == 3 && group == 0 && random.nextInt(4) == 0 ? 7 : Walkers.chain(from, random))
                    .log());
            found += differ.contains("after t3: t7") ? 1 : 0;
            beside += differ.stream().anyMatch(what -> !what.startsWith("after t3")) ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(95);
        assertThat(beside).isLessThanOrEqualTo(10);
    }

    @Test
    void rovers_that_turn_back_are_told_by_the_step_at_which_they_do() {
        int found = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<String> differ = differing(Walkers.walk(
                            500,
                            seed,
                            (group, from, steps, random) ->
                                    from == 5 && group == 1 && steps < 6 && random.nextInt(3) == 0
                                            ? 0
                                            : Walkers.rover(steps, random))
                    .log());
            found += differ.contains("after t5: t0") ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(38);
    }

    private static List<String> differing(EventLog log) {
        return Walkers.compare(log, 1).choices().stream()
                .filter(pair -> pair.verdict() == Verdict.DIFFERS)
                .map(SharePair::what)
                .toList();
    }

    @Test
    void counts_are_those_of_a_plain_loop_and_open_their_cases() {
        EventLog log = Walkers.walk(700, 3, (group, from, steps, random) -> Walkers.rover(steps, random))
                .log();
        Map<String, long[]> next = new TreeMap<>();
        Map<String, long[]> first = new TreeMap<>();
        for (int c = 0; c < log.cases(); c++) {
            List<Integer> walk = new ArrayList<>();
            for (int e = log.caseOffsets()[c]; e < log.caseOffsets()[c + 1]; e++) {
                walk.add(log.touchpoint()[e]);
            }
            int side = log.channel()[c];
            List<Integer> met = walk.stream().distinct().toList();
            for (int touchpoint : met) {
                int place = walk.indexOf(touchpoint) + 1;
                if (place < walk.size()) {
                    next.computeIfAbsent("next:" + touchpoint + ">" + walk.get(place), k -> new long[2])[side]++;
                } else if (log.ending()[c] != List.of(Ending.values()).indexOf(Ending.OPEN)) {
                    next.computeIfAbsent("next:" + touchpoint + ">end", k -> new long[2])[side]++;
                }
                for (int other : met) {
                    if (touchpoint < other && walk.indexOf(touchpoint) < walk.indexOf(other)) {
                        first.computeIfAbsent("order:" + touchpoint + ">" + other, k -> new long[2])[side]++;
                    }
                }
            }
        }

        Comparison comparison = Walkers.compare(log, 5);

        assertThat(counts(comparison.choices())).isEqualTo(flat(next));
        assertThat(counts(comparison.orders())).isEqualTo(flat(first));
        for (SharePair pair : comparison.choices()) {
            assertThat(cases(log, pair.left().selection(), 0))
                    .isEqualTo(pair.left().cases());
            assertThat(cases(log, pair.right().selection(), 1))
                    .isEqualTo(pair.right().cases());
        }
        for (SharePair pair : comparison.orders()) {
            assertThat(cases(log, pair.left().selection(), 0))
                    .isEqualTo(pair.left().cases());
        }
    }

    private static Map<String, List<Long>> counts(List<SharePair> pairs) {
        Map<String, List<Long>> counts = new TreeMap<>();
        pairs.forEach(pair -> counts.put(
                pair.left().selection(),
                List.of(pair.left().cases(), pair.right().cases())));
        counts.values().removeIf(both -> both.equals(List.of(0L, 0L)));
        return counts;
    }

    private static Map<String, List<Long>> flat(Map<String, long[]> table) {
        Map<String, List<Long>> counts = new TreeMap<>();
        table.forEach((key, both) -> counts.put(key, List.of(both[0], both[1])));
        return counts;
    }

    private static long cases(EventLog log, String selection, int side) {
        CaseFilter filter = ComparisonSelections.parse(selection, log).filter();
        TraceCursor trace = new TraceCursor(log);
        return IntStream.range(0, log.cases())
                .filter(c -> log.channel()[c] == side && filter.test(trace.moveTo(c)))
                .count();
    }

    @Test
    void any_cut_of_the_log_gives_the_same_comparison() {
        EventLog log = Walkers.walk(300, 8, (group, from, steps, random) -> Walkers.rover(steps, random))
                .log();

        assertThat(Walkers.compare(log, 7)).isEqualTo(Walkers.compare(log, 1));
    }

    @Test
    void shares_of_few_cases_are_not_tested_and_a_younger_side_is_named() {
        Walkers walkers = new Walkers();
        for (int c = 0; c < 40; c++) {
            walkers.add(0, Ending.SILENT, 0, c < 20 ? 1 : 2);
            walkers.add(1, c < 30 ? Ending.OPEN : Ending.SILENT, 0, c < 2 ? 1 : 2);
        }
        walkers.add(0, Ending.SILENT, 4, 5);

        Comparison comparison = Walkers.compare(walkers.log(), 1);

        assertThat(comparison.headline())
                .isEqualTo("left and right differ in 2 of 2 next steps by more than noise, most after t0: t1, in 50 %"
                        + " against 5 %.");
        assertThat(comparison.caution())
                .startsWith("75 % of right is still under way, and 0 % of left")
                .endsWith("so a difference may be one of age.");
        assertThat(comparison.choices())
                .filteredOn(pair -> pair.what().startsWith("after t4"))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.verdict()).isEqualTo(Verdict.TOO_FEW);
                    assertThat(pair.p()).isNull();
                    assertThat(pair.rightShare()).isNull();
                });
    }
}
