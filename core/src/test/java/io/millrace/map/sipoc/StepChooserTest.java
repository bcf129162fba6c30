// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.LaneRow;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.map.StageHomes;
import io.millrace.map.StageHomesAggregate;
import io.millrace.measure.StreamAggregate;
import io.millrace.measure.StreamMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stages with so many touchpoints each; one case meets them all, another only the first ones. */
class StepChooserTest {

    @Test
    void five_to_seven_stages_are_the_steps() {
        for (int stages = 5; stages <= 7; stages++) {
            assertThat(names(3, stages))
                    .containsExactlyElementsOf(IntStream.range(0, stages)
                            .mapToObj(s -> "Stage " + s)
                            .toList());
        }
    }

    @Test
    void of_more_stages_neighbours_become_one() {
        List<ProcessStep> steps = steps(2, 12);
        assertThat(steps).hasSize(7);
        assertThat(steps.get(6).name()).endsWith("Stage 10 and Stage 11");
        assertThat(all(steps))
                .containsExactlyElementsOf(IntStream.range(0, 24).boxed().toList());
    }

    @Test
    void of_fewer_stages_the_fullest_are_cut() {
        List<ProcessStep> steps = steps(4, 2);
        assertThat(steps).hasSize(5);
        assertThat(steps).extracting(ProcessStep::name).first().isEqualTo("Stage 0: t0");
        assertThat(steps).extracting(ProcessStep::key).doesNotHaveDuplicates();
        assertThat(all(steps))
                .containsExactlyElementsOf(IntStream.range(0, 8).boxed().toList());
    }

    @Test
    void touchpoints_of_one_name_make_steps_that_are_told_apart() {
        List<ProcessStep> steps = steps(4, 2, "call");
        assertThat(steps).extracting(ProcessStep::key).doesNotHaveDuplicates();
        assertThat(steps).extracting(ProcessStep::name).contains("Stage 0: call (Front)", "Stage 0: call (Back)");
    }

    @Test
    void too_few_touchpoints_make_fewer_steps_and_it_is_said() {
        assertThat(names(1, 3)).containsExactly("Stage 0", "Stage 1", "Stage 2");
        assertThat(SipocWords.remark(3)).contains("no more than 3 touchpoints");
        assertThat(SipocWords.remark(5)).isNull();
    }

    private static List<Integer> all(List<ProcessStep> steps) {
        return steps.stream().flatMap(step -> step.touchpoints().stream()).toList();
    }

    private static List<String> names(int touchpoints, int stages) {
        return steps(touchpoints, stages).stream().map(ProcessStep::name).toList();
    }

    private static List<ProcessStep> steps(int touchpoints, int stages) {
        return steps(touchpoints, stages, "");
    }

    /** All of one name, or each of its own where that is empty; in two lanes by turns. */
    private static List<ProcessStep> steps(int touchpoints, int stages, String name) {
        List<Stage> list = new ArrayList<>();
        List<Touchpoint> met = new ArrayList<>();
        for (int s = 0; s < stages; s++) {
            list.add(new Stage("s" + s, "Stage " + s, null, false, false, null));
            for (int t = 0; t < touchpoints; t++) {
                met.add(new Touchpoint(
                        name.isEmpty() ? "t" + met.size() : name,
                        t == 0 ? s : Touchpoint.NO_STAGE,
                        t / 2 % 2,
                        t % 2 == 0 ? FlowKind.ACTION : FlowKind.MATERIAL,
                        false,
                        Party.US,
                        null,
                        false,
                        null,
                        null,
                        Touchpoint.NO_LANE));
            }
        }
        StageModel model = new StageModel("test", 1, list);
        EventLog log = log(met);
        TraceCursor trace = new TraceCursor(log);
        var streams = new StreamAggregate(log, model);
        var tally = streams.create();
        var homesOf = new StageHomesAggregate(log);
        var places = homesOf.create();
        for (int c = 0; c < log.cases(); c++) {
            streams.accumulate(tally, trace.moveTo(c));
            homesOf.accumulate(places, trace.moveTo(c));
        }
        StreamMeasures measures = streams.finish(tally).get(0);
        StageHomes homes = homesOf.finish(places);
        return new StepChooser(
                        log,
                        model,
                        homes,
                        measures,
                        IntStream.range(0, met.size()).boxed().toList())
                .steps();
    }

    private static EventLog log(List<Touchpoint> met) {
        int half = (met.size() + 1) / 2;
        int events = met.size() + half;
        Dictionary channels = new Dictionary();
        channels.code("none");
        return new EventLog(
                new int[] {0, met.size(), events},
                IntStream.concat(IntStream.range(0, met.size()), IntStream.range(0, half))
                        .toArray(),
                IntStream.concat(IntStream.range(0, met.size()), IntStream.range(0, half))
                        .mapToLong(i -> i * 1_000_000L)
                        .toArray(),
                null,
                null,
                null,
                new int[events],
                new Words(),
                new int[] {-1, -1},
                new int[2],
                new byte[2],
                new long[] {1_000_000_000L, 1_000_000_000L},
                new int[] {-1, -1},
                List.of(),
                met,
                List.of(new Lane("front", "Front", LaneRow.FRONT, null), new Lane("back", "Back", LaneRow.BACK, null)),
                new Dictionary(),
                channels,
                new Dictionary(),
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                1_000_000_000L);
    }
}
