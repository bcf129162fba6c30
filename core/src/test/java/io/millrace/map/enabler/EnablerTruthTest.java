// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What helps is found where it was planted, and what only seems to help is not, over many generated logs of two kinds. */
class EnablerTruthTest {
    private static final int SEEDS = 100;

    @Test
    void what_works_in_one_stage_of_one_stream_and_another_of_the_other_is_found_there_and_nowhere_else() {
        List<EnablerFindings> found = findings(SEEDS, seed -> new RatesShop(seed, 100).log(4_000), RatesShop.MODEL);

        assertThat(raised(found, "direct", 0, 1, "webinar")).isGreaterThanOrEqualTo(95);
        assertThat(raised(found, "dealer", 1, 2, "webinar")).isGreaterThanOrEqualTo(95);
        assertThat(raised(found, "direct", 1, 2, "webinar")).isLessThanOrEqualTo(6);
        assertThat(raised(found, "dealer", 0, 1, "webinar")).isLessThanOrEqualTo(6);
        assertThat(raised(found, "direct", 2, 3, "webinar")).isLessThanOrEqualTo(6);
    }

    @Test
    void praise_that_the_keen_are_sent_fools_the_usual_comparison_and_not_this_one() {
        List<EventLog> logs = logs(SEEDS, seed -> new RatesShop(1_000 + seed, 100).log(4_000));

        assertThat(fooled(logs, RatesShop.MODEL, 1, RatesShop.PRAISE)).isGreaterThanOrEqualTo(95);
        assertThat(holdNone(logs, RatesShop.MODEL, 1, 2, "praise")).isGreaterThanOrEqualTo(93);
    }

    @Test
    void what_is_only_found_by_those_who_have_stayed_long_fools_the_usual_comparison_and_not_this_one() {
        List<EventLog> logs = logs(SEEDS, seed -> new DaysShop(seed, 90).log(4_000));

        assertThat(fooled(logs, DaysShop.MODEL, 0, DaysShop.BROCHURE)).isGreaterThanOrEqualTo(95);
        assertThat(holdNone(logs, DaysShop.MODEL, 0, 1, "brochure")).isGreaterThanOrEqualTo(93);
    }

    @Test
    void what_helps_for_two_days_only_is_found_by_the_other_rules_too() {
        List<EnablerFindings> found = findings(SEEDS, seed -> new DaysShop(seed, 90).log(4_000), DaysShop.MODEL);

        assertThat(raised(found, "All", 1, 2, "demo")).isGreaterThanOrEqualTo(95);
        assertThat(raised(found, "All", 0, 1, "demo")).isLessThanOrEqualTo(6);
    }

    @Test
    void intervals_hold_the_truth_in_95_of_100_small_logs() {
        List<Enabler> told =
                told(seed -> new RatesShop(10_000 + seed, 60).log(300), RatesShop.MODEL, "direct", "webinar");
        long holds = told.stream()
                .filter(one -> holds(
                        one.lift(), RatesShop.truth("direct", 0, one.move().windowSeconds() / 86_400, 60)))
                .count();

        assertThat(told).hasSizeGreaterThan(1_900);
        assertThat((double) holds / told.size()).isBetween(0.93, 0.97);
    }

    @Test
    void intervals_of_what_does_nothing_hold_none_in_95_of_100_small_logs_of_the_other_kind() {
        List<Enabler> told = told(seed -> new DaysShop(10_000 + seed, 60).log(400), DaysShop.MODEL, "All", "demo");
        long holds = told.stream().filter(one -> holds(one.lift(), 0)).count();

        assertThat(told).hasSizeGreaterThan(1_900);
        assertThat((double) holds / told.size()).isBetween(0.93, 0.97);
    }

    private static List<EventLog> logs(int seeds, IntFunction<EventLog> generator) {
        return IntStream.range(0, seeds).parallel().mapToObj(generator).toList();
    }

    private static List<EnablerFindings> findings(int seeds, IntFunction<EventLog> generator, StageModel model) {
        return IntStream.range(0, seeds)
                .parallel()
                .mapToObj(seed -> Found.in(generator.apply(seed), model))
                .toList();
    }

    /** What was told of the touchpoint on the first move in 2,000 logs. */
    private static List<Enabler> told(
            IntFunction<EventLog> generator, StageModel model, String stream, String touchpoint) {
        return findings(2_000, generator, model).stream()
                .map(found -> Found.enabler(found, stream, 0, 1, touchpoint))
                .filter(one -> one.lift().value() != null)
                .toList();
    }

    private static long raised(List<EnablerFindings> found, String stream, int from, int to, String touchpoint) {
        return found.stream()
                .filter(one ->
                        Found.enabler(one, stream, from, to, touchpoint).lift().raises())
                .count();
    }

    private static long fooled(List<EventLog> logs, StageModel model, int stage, int touchpoint) {
        return logs.stream()
                .filter(log -> Naive.of(log, model, stage, touchpoint).isFooled())
                .count();
    }

    private static long holdNone(List<EventLog> logs, StageModel model, int from, int to, String touchpoint) {
        return logs.parallelStream()
                .filter(log -> holds(
                        Found.enabler(Found.in(log, model), "All", from, to, touchpoint)
                                .lift(),
                        0))
                .count();
    }

    private static boolean holds(Lift lift, double truth) {
        Double low = lift.low();
        Double high = lift.high();
        return low != null && high != null && low <= truth && truth <= high;
    }
}
