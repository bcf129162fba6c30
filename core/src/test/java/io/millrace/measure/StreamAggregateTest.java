// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamAggregateTest {

    static List<StreamMeasures> measure(EventLog log, io.millrace.journey.StageModel model) {
        StreamAggregate aggregate = new StreamAggregate(log, model);
        StreamTallies tally = aggregate.create();
        TraceCursor cursor = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            aggregate.accumulate(tally, cursor.moveTo(c));
        }
        return aggregate.finish(tally);
    }

    private static List<StreamMeasures> measureInSlices(EventLog log, Random random) {
        StreamAggregate aggregate = new StreamAggregate(log, RandomLogs.MODEL);
        List<StreamTallies> tallies = new ArrayList<>();
        int slices = 1 + random.nextInt(8);
        for (int i = 0; i < slices; i++) {
            tallies.add(aggregate.create());
        }
        List<Integer> cases =
                new ArrayList<>(IntStream.range(0, log.cases()).boxed().toList());
        Collections.shuffle(cases, random);
        TraceCursor cursor = new TraceCursor(log);
        cases.forEach(c -> aggregate.accumulate(tallies.get(random.nextInt(slices)), cursor.moveTo(c)));
        while (tallies.size() > 1) {
            StreamTallies other = tallies.remove(random.nextInt(tallies.size()));
            int one = random.nextInt(tallies.size());
            tallies.set(one, aggregate.combine(tallies.get(one), other));
        }
        return aggregate.finish(tallies.get(0));
    }

    @Test
    void any_slicing_gives_the_same_numbers() {
        for (int seed = 0; seed < 6; seed++) {
            EventLog log = RandomLogs.log(seed == 0 ? 12_000 : 1_500 * seed, seed);
            List<StreamMeasures> whole = measure(log, RandomLogs.MODEL);
            for (int slicing = 0; slicing < 5; slicing++) {
                assertThat(measureInSlices(log, new Random(slicing)))
                        .as("seed %d", seed)
                        .isEqualTo(whole);
            }
        }
    }

    @Test
    void streams_come_with_most_cases_first_and_all_together_last() {
        List<StreamMeasures> streams = measure(RandomLogs.log(700, 1), RandomLogs.MODEL);
        assertThat(streams).extracting(StreamMeasures::name).containsExactly("phone", "web", "store", "All");
        assertThat(streams.subList(0, 3))
                .isSortedAccordingTo(Comparator.comparingLong(
                        (StreamMeasures s) -> -s.cases().cases()));
        assertThat(streams).extracting(StreamMeasures::all).containsExactly(false, false, false, true);
        assertThat(measure(RandomLogs.log(1, 1), RandomLogs.MODEL))
                .extracting(StreamMeasures::name)
                .containsExactly("All");
        assertThat(measure(RandomLogs.log(0, 1), RandomLogs.MODEL))
                .singleElement()
                .satisfies(none -> {
                    assertThat(none.cases().cases()).isZero();
                    assertThat(none.firstTime()).isZero();
                    assertThat(none.stages()).hasSize(5);
                    assertThat(none.transitions()).hasSize(4);
                });
    }

    @Test
    void every_case_of_a_stage_is_accounted_for_once() {
        for (StreamMeasures stream : measure(RandomLogs.log(4_000, 3), RandomLogs.MODEL)) {
            for (StageMeasures stage : stream.stages()) {
                long told = stage.passedOn().cases()
                        + stage.dropped().cases()
                        + stage.undatedExits().cases()
                        + stage.wip().cases();
                if (stage.stage() == 4) {
                    assertThat(told).isLessThan(stage.cases().cases());
                    assertThat(stage.leadTime().p50().reason()).isEqualTo("last stage: nothing follows");
                } else {
                    assertThat(told).as(stage.key()).isEqualTo(stage.cases().cases());
                    assertThat(stage.leadTime().n())
                            .isEqualTo(told - stage.undatedExits().cases());
                }
                assertThat(stage.entries().pulled().cases()
                                + stage.entries().pushed().cases())
                        .isEqualTo(stage.cases().cases());
            }
            Totals totals = stream.totals();
            assertThat(totals.open().cases()
                            + totals.completed().cases()
                            + totals.orderedAgain().cases()
                            + totals.exited().cases()
                            + totals.undatedExits().cases()
                            + totals.silent().cases())
                    .isEqualTo(stream.cases().cases());
        }
    }

    @Test
    void channels_add_up_to_all() {
        List<StreamMeasures> streams = measure(RandomLogs.log(4_000, 4), RandomLogs.MODEL);
        StreamMeasures all = streams.get(3);
        assertSums(streams, stream -> stream.cases().cases(), all);
        assertSums(streams, stream -> stream.totals().leadTime().n(), all);
        assertSums(
                streams,
                stream -> stream.flow().stream().mapToLong(FlowEdge::times).sum(),
                all);
        assertSums(
                streams,
                stream -> stream.exits().stream()
                        .mapToLong(e -> e.cases().cases())
                        .sum(),
                all);
        assertSums(
                streams,
                stream -> stream.stages().stream()
                        .mapToLong(s -> s.returns().cases())
                        .sum(),
                all);
        assertSums(
                streams,
                stream -> stream.stages().stream()
                        .mapToLong(s -> s.defects().cases())
                        .sum(),
                all);
        for (int s = 0; s < 5; s++) {
            int stage = s;
            assertSums(streams, stream -> stream.stages().get(stage).cases().cases(), all);
            assertSums(
                    streams, stream -> stream.stages().get(stage).processTime().n(), all);
        }
    }

    private static void assertSums(
            List<StreamMeasures> streams, ToLongFunction<StreamMeasures> number, StreamMeasures all) {
        assertThat(streams.stream().filter(s -> !s.all()).mapToLong(number).sum())
                .isEqualTo(number.applyAsLong(all))
                .isPositive();
    }

    @Test
    void every_number_lists_as_many_cases_as_it_counts() {
        EventLog log = RandomLogs.log(1_200, 5);
        Map<String, CaseSelection> selections = new LinkedHashMap<>();
        for (StreamMeasures stream : measure(log, RandomLogs.MODEL)) {
            List<NumbersOf.Told> numbers = NumbersOf.stream(stream);
            assertThat(numbers).hasSizeGreaterThan(200);
            for (NumbersOf.Told number : numbers) {
                CaseSelection selection = selections.computeIfAbsent(
                        number.selection(), key -> CaseSelections.parse(key, log, RandomLogs.MODEL));
                assertThat(listed(log, stream, selection))
                        .as("%s: %s", stream.name(), number)
                        .isEqualTo(number.n());
                assertThat(selection.key()).isEqualTo(number.selection());
            }
        }
        assertThat(selections.values()).extracting(CaseSelection::title).doesNotHaveDuplicates();
    }

    private static long listed(EventLog log, StreamMeasures stream, CaseSelection selection) {
        TraceCursor cursor = new TraceCursor(log);
        int channel = log.channels().find(stream.name());
        return IntStream.range(0, log.cases())
                .filter(c -> stream.all() || log.channel()[c] == channel)
                .filter(c -> selection.filter().test(cursor.moveTo(c)))
                .count();
    }

    @Test
    void a_key_that_means_nothing_says_why() {
        EventLog log = RandomLogs.log(10, 5);
        for (String key : List.of(
                "",
                "caess",
                "stage:sho",
                "stage:ship:x",
                "transition:ship",
                "transition:order>ship:x",
                "flow:0",
                "flow:a>1",
                "touchpoint:99",
                "touchpoint:99999999999",
                "backLoop:ship>order>pack",
                "path:",
                "exit:nobody",
                "variant:x1",
                "variant:11112222333344445",
                "rework:99",
                "x:y")) {
            assertThatThrownBy(() -> CaseSelections.parse(key, log, RandomLogs.MODEL))
                    .as(key)
                    .isInstanceOf(MillraceException.class)
                    .hasMessageStartingWith("No list of cases has the key '" + key + "': ");
        }
    }
}
