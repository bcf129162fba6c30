// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On generated logs, and one story by hand. */
class BoxAggregateTest {
    private static final long HOUR = 3_600_000_000L;
    private static final int TOUCHPOINTS = 13;

    @Test
    void boxes_of_one_touchpoint_agree_with_the_flow_and_the_catalogue() {
        EventLog log = RandomLogs.log(1_500, 11);
        BoxedStream steps = measure(log, TouchpointBoxes.each(TOUCHPOINTS));
        StreamMeasures all = last(StreamAggregateTest.measure(log, RandomLogs.MODEL));

        assertThat(steps.flows().stream().map(f -> List.of(f.from(), f.to(), f.cases(), f.times())))
                .isEqualTo(all.flow().stream()
                        .map(f -> List.<Object>of(f.from(), f.to(), f.cases(), f.times()))
                        .toList());
        assertThat(steps.boxes().stream().map(b -> List.of(b.box(), b.cases(), b.events())))
                .isEqualTo(all.touchpoints().stream()
                        .map(t -> List.<Object>of(t.touchpoint(), t.cases(), t.events()))
                        .toList());
        assertThat(steps.cases()).isEqualTo(all.cases());
    }

    @Test
    void totals_are_the_same_for_coarse_and_fine_boxes() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            EventLog log = RandomLogs.log(50 + random.nextInt(400), seed);
            BoxedStream fine = measure(log, TouchpointBoxes.each(TOUCHPOINTS));
            int[] boxOf = randomBoxes(random);
            BoxedStream coarse = measure(log, new TouchpointBoxes(boxOf));

            assertThat(coarse.cases()).isEqualTo(fine.cases());
            assertThat(coarse.events()).isEqualTo(fine.events()).isEqualTo(log.events());
            assertThat(coarse.elapsedSeconds()).isEqualTo(fine.elapsedSeconds()).isEqualTo(span(log));
            assertThat(sum(coarse, b -> b.first().cases())).isEqualTo(log.cases());
            assertThat(sum(coarse, b -> b.latest().cases())).isEqualTo(log.cases());
            assertThat(coarse.flows().stream().mapToLong(BoxFlow::times).sum()).isEqualTo(log.events() - log.cases());
            for (BoxMeasures box : coarse.boxes()) {
                List<BoxMeasures> parts = fine.boxes().stream()
                        .filter(part -> boxOf[part.box()] == box.box())
                        .toList();
                assertThat(box.events())
                        .isEqualTo(parts.stream().mapToLong(BoxMeasures::events).sum());
                assertThat(box.elapsedSeconds())
                        .isCloseTo(
                                parts.stream()
                                        .mapToDouble(BoxMeasures::elapsedSeconds)
                                        .sum(),
                                within(1e-3));
                assertThat(box.cases().cases())
                        .isBetween(
                                parts.stream()
                                        .mapToLong(p -> p.cases().cases())
                                        .max()
                                        .orElseThrow(),
                                parts.stream().mapToLong(p -> p.cases().cases()).sum());
            }
        }
    }

    @Test
    void any_slicing_gives_the_same_numbers() {
        EventLog log = RandomLogs.log(4_000, 2);
        Random random = new Random(3);
        TouchpointBoxes boxes = new TouchpointBoxes(randomBoxes(random));
        BoxedStream whole = measure(log, boxes);
        for (int slicing = 0; slicing < 5; slicing++) {
            BoxAggregate aggregate = new BoxAggregate(log, boxes);
            List<BoxTally> tallies = new ArrayList<>();
            IntStream.range(0, 4).forEach(i -> tallies.add(aggregate.create()));
            List<Integer> cases =
                    new ArrayList<>(IntStream.range(0, log.cases()).boxed().toList());
            Collections.shuffle(cases, random);
            TraceCursor cursor = new TraceCursor(log);
            cases.forEach(c -> aggregate.accumulate(tallies.get(random.nextInt(4)), cursor.moveTo(c)));
            BoxTally sum = tallies.stream().reduce(aggregate::combine).orElseThrow();
            assertThat(aggregate.finish(sum)).isEqualTo(whole);
        }
    }

    @Test
    void every_number_lists_as_many_cases_as_it_counts() {
        EventLog log = RandomLogs.log(900, 5);
        for (int seed = 0; seed < 3; seed++) {
            BoxedStream stream = measure(log, new TouchpointBoxes(randomBoxes(new Random(seed))));
            for (BoxMeasures box : stream.boxes()) {
                lists(log, box.cases().selection(), box.cases().cases());
                lists(log, box.first().selection(), box.first().cases());
                lists(log, box.latest().selection(), box.latest().cases());
                lists(log, box.untilNext().selection(), box.untilNext().n());
                lists(log, box.processTime().selection(), box.processTime().n());
            }
            for (BoxFlow flow : stream.flows()) {
                lists(log, flow.cases().selection(), flow.cases().cases());
                assertThat(flow.untilNext().n()).isEqualTo(flow.cases().cases());
                assertThat(flow.untilNext().selection()).isEqualTo(flow.cases().selection());
            }
        }
    }

    @Test
    void the_time_until_the_next_box_is_counted_from_the_end_of_the_work() {
        // by hand: ask 0 h, work 2 h to 5 h, work again 6 h, send 16 h
        EventLog log = new LogBuilder(List.of(
                        RandomLogs.touchpoint("ask", 0, Party.CUSTOMER),
                        RandomLogs.touchpoint("work", 1, Party.US),
                        RandomLogs.touchpoint("send", 2, Party.US)))
                .event(0, 0)
                .event(1, 2 * HOUR, 5 * HOUR)
                .event(1, 6 * HOUR)
                .event(2, 16 * HOUR)
                .endCase("web", io.millrace.event.Ending.OPEN, 20 * HOUR)
                .build(20 * HOUR);
        BoxedStream stream = measure(log, TouchpointBoxes.each(3));
        BoxMeasures work = stream.boxes().get(1);

        assertThat(work.events()).isEqualTo(2);
        assertThat(work.untilNext().p50().seconds()).isEqualTo(10 * 3_600.0);
        assertThat(work.untilNext().n()).isEqualTo(1);
        assertThat(work.processTime().p50().seconds()).isEqualTo(3 * 3_600.0);
        assertThat(work.elapsedSeconds()).isEqualTo(14 * 3_600.0);
        BoxFlow again = stream.flows().stream()
                .filter(f -> f.from() == 1 && f.to() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(again.untilNext().p50().seconds()).isEqualTo(3_600.0);
        BoxMeasures send = stream.boxes().get(2);
        assertThat(send.untilNext().p50().seconds()).isNull();
        assertThat(send.untilNext().p50().reason()).isEqualTo("no case was seen to move on from here");
        assertThat(send.latest().cases()).isEqualTo(1);
        assertThat(stream.elapsedSeconds()).isEqualTo(16 * 3_600.0);
    }

    @Test
    void a_number_left_out_is_refused() {
        assertThatThrownBy(() -> new TouchpointBoxes(new int[] {0, 2})).hasMessageContaining("box 1 holds none");
    }

    static BoxedStream measure(EventLog log, TouchpointBoxes boxes) {
        BoxAggregate aggregate = new BoxAggregate(log, boxes);
        BoxTally tally = aggregate.create();
        TraceCursor cursor = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            aggregate.accumulate(tally, cursor.moveTo(c));
        }
        return aggregate.finish(tally);
    }

    private static int[] randomBoxes(Random random) {
        int boxes = 1 + random.nextInt(6);
        return IntStream.range(0, TOUCHPOINTS)
                .map(t -> t < boxes ? t : random.nextInt(boxes))
                .toArray();
    }

    private static double span(EventLog log) {
        long micros = 0;
        for (int c = 0; c < log.cases(); c++) {
            micros += log.time()[log.caseOffsets()[c + 1] - 1] - log.time()[log.caseOffsets()[c]];
        }
        assertThat(log.end()).isNotNull().contains(RawEvent.NO_TIME);
        return micros / 1e6;
    }

    private static long sum(BoxedStream stream, ToLongFunction<BoxMeasures> number) {
        return stream.boxes().stream().mapToLong(number).sum();
    }

    private static void lists(EventLog log, String key, long n) {
        CaseSelection selection = CaseSelections.parse(key, log, RandomLogs.MODEL);
        TraceCursor cursor = new TraceCursor(log);
        assertThat(IntStream.range(0, log.cases())
                        .filter(c -> selection.filter().test(cursor.moveTo(c)))
                        .count())
                .as(key)
                .isEqualTo(n);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
