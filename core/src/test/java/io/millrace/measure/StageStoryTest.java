// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small logs whose numbers can be told by looking. Times are in seconds. */
class StageStoryTest {
    private static final StageModel MODEL = RandomLogs.model("search", "order", "ship", "arrive");
    private static final int SEARCH = 0;
    private static final int ORDER = 1;
    private static final int SHIP = 2;
    private static final int ARRIVE = 3;
    private static final int CALL = 4;
    private static final int PICK = 5;

    private final LogBuilder builder = new LogBuilder(List.of(
            RandomLogs.touchpoint("looks", SEARCH, Party.CUSTOMER),
            RandomLogs.touchpoint("orders", ORDER, Party.CUSTOMER),
            RandomLogs.touchpoint("hands over", SHIP, Party.PARTNER),
            RandomLogs.touchpoint("arrives", ARRIVE, Party.PARTNER),
            new Touchpoint(
                    "calls",
                    -1,
                    -1,
                    FlowKind.INFORMATION,
                    true,
                    Party.CUSTOMER,
                    240.0,
                    true,
                    null,
                    null,
                    Touchpoint.NO_LANE),
            new Touchpoint(
                    "picks", -1, -1, FlowKind.ACTION, false, Party.US, null, false, null, null, Touchpoint.NO_LANE)));

    private StageStoryTest at(int touchpoint, long seconds) {
        builder.event(touchpoint, seconds * 1_000_000);
        return this;
    }

    private StageStoryTest from(int touchpoint, long start, long end) {
        builder.event(touchpoint, start * 1_000_000, end * 1_000_000);
        return this;
    }

    private void ends(Ending ending, long seconds) {
        builder.endCase("web", ending, seconds * 1_000_000, ending.name().startsWith("EXITED") ? "cancelled" : "");
    }

    private StreamMeasures measure() {
        EventLog log = builder.build(1_000_000_000L);
        return StreamAggregateTest.measure(log, MODEL).get(0);
    }

    /** The ten cases of {@code HandSolvedCurvesTest}, told as stages: S ends at 3/10, F of moving on at 9/20. */
    @Test
    void competing_ways_out_of_a_stage_are_the_hand_solved_ones() {
        at(SHIP, 95).at(ORDER, 100).ends(Ending.OPEN, 1_000);
        for (long moved : new long[] {3, 3, 9}) {
            at(ORDER, 100).at(SHIP, 100 + moved).ends(Ending.OPEN, 1_000);
        }
        for (long exited : new long[] {2, 6}) {
            at(ORDER, 100).ends(Ending.EXITED, 100 + exited);
        }
        for (long open : new long[] {3, 5, 9}) {
            at(ORDER, 1_000 - open).ends(Ending.OPEN, 1_000);
        }
        at(ORDER, 100).ends(Ending.SILENT, 110);
        at(ORDER, 100).ends(Ending.EXITED_UNDATED, 100);
        StreamMeasures stream = measure();

        DurationEstimate lead = stream.stages().get(ORDER).leadTime();
        assertThat(lead.n()).isEqualTo(10);
        assertThat(lead.censored()).isEqualTo(4);
        assertThat(lead.p50()).isEqualTo(new Quantile(6.0, 0.0, null, null));
        assertThat(lead.p90().reason()).isEqualTo("plateau not reached: 4 cases still open");
        TransitionMeasures onward = stream.transitions().get(1);
        assertThat(onward.waitTime().p50()).isEqualTo(new Quantile(3.0, null, 9.0, null));
        assertThat(onward.waitTime().p90().seconds()).isNull();
        assertThat(onward.waitTime().n()).isEqualTo(10);
        assertThat(onward.overlaps().cases()).isEqualTo(1);
        assertThat(onward.observed().p50()).isEqualTo(Quantile.of(3));
        assertThat(onward.cases().cases()).isEqualTo(4);
        StageMeasures order = stream.stages().get(ORDER);
        assertThat(order.undatedExits().cases()).isEqualTo(1);
        assertThat(order.dropOff().value()).isCloseTo(4 / 11.0, within(1e-12));
        assertThat(order.nextStageRate().value()).isCloseTo(4 / 11.0, within(1e-12));
    }

    @Test
    void nothing_is_called_complete_and_accurate_where_no_defect_could_be_seen() {
        LogBuilder log = new LogBuilder(List.of(
                RandomLogs.touchpoint("ordered", ORDER, Party.CUSTOMER),
                RandomLogs.touchpoint("shipped", SHIP, Party.US),
                RandomLogs.touchpoint("arrived", ARRIVE, Party.US)));
        log.event(0, 0).event(1, 10).event(2, 20).endCase("web", Ending.COMPLETED, 20);
        log.event(0, 0).event(0, 5).event(1, 30).event(2, 50).endCase("web", Ending.COMPLETED, 50);
        StreamMeasures stream =
                StreamAggregateTest.measure(log.build(60), RandomLogs.MODEL).get(0);
        StageMeasures ship = stream.stages().get(SHIP);
        assertThat(ship.passedOn().cases()).isEqualTo(2);
        assertThat(ship.percentCompleteAndAccurate().value()).isNull();
        assertThat(ship.percentCompleteAndAccurate().reason()).startsWith("nothing could have shown a defect: ");
        assertThat(ship.percentCompleteAndAccurate().n()).isEqualTo(2);
        assertThat(stream.stages().get(ORDER).percentCompleteAndAccurate().value())
                .as("one case entered twice, so it could have come back")
                .isEqualTo(1.0);
        assertThat(stream.totals().rolledPercentCompleteAndAccurate().value()).isEqualTo(1.0);
    }

    /** It orders, ships, comes back for another order, ships again and never looked. */
    @Test
    void coming_back_is_a_return_a_back_loop_and_a_defect() {
        at(ORDER, 0).at(SHIP, 10).at(ORDER, 20).at(SHIP, 30).at(ARRIVE, 50).ends(Ending.COMPLETED, 50);
        at(SHIP, 0).at(ORDER, 10).at(ARRIVE, 20).ends(Ending.COMPLETED, 20);
        at(SEARCH, 0).at(SHIP, 5).at(ARRIVE, 6).ends(Ending.COMPLETED, 6);
        StreamMeasures stream = measure();
        StageMeasures order = stream.stages().get(ORDER);
        assertThat(order.returns().cases()).isEqualTo(1);
        assertThat(order.skips().cases()).isEqualTo(1);
        assertThat(order.lateEntries().cases()).isEqualTo(1);
        assertThat(order.defects().cases()).isEqualTo(1);
        assertThat(order.percentCompleteAndAccurate().value()).isEqualTo(0.5);
        assertThat(stream.backLoops())
                .containsExactly(new BackLoop(SHIP, ORDER, new CaseCount(1, "backLoop:ship>order")));
        assertThat(stream.totals().rolledPercentCompleteAndAccurate().value()).isEqualTo(0.5);
        assertThat(stream.transitions())
                .extracting(t -> t.fromKey() + ">" + t.toKey() + " " + t.moved().cases())
                .containsExactly("search>order 0", "search>ship 1", "order>ship 2", "ship>arrive 3");
        assertThat(stream.paths())
                .extracting(p -> p.cases().selection())
                .containsExactly(
                        "path:search>ship>arrive", "path:order>ship>order>ship>arrive", "path:ship>order>arrive");
        assertThat(stream.totals().leadTime().p50().seconds()).isEqualTo(20);
    }

    /** Picking takes 30 of 100 seconds and is measured; the call is declared; the hand-over has no time of its own. */
    @Test
    void work_and_waiting_belong_to_the_stage_the_case_is_in() {
        at(SEARCH, 0)
                .at(ORDER, 10)
                .from(PICK, 20, 50)
                .at(CALL, 60)
                .at(SHIP, 110)
                .ends(Ending.OPEN, 1_000);
        at(PICK, 0).at(SEARCH, 5).at(ORDER, 10).ends(Ending.OPEN, 1_000);
        StreamMeasures stream = measure();
        StageMeasures order = stream.stages().get(ORDER);
        assertThat(order.processTime().p50().seconds()).isEqualTo(270);
        assertThat(order.processTime().basis()).isEqualTo(Basis.MIXED);
        assertThat(order.processTime().n()).isEqualTo(1);
        assertThat(order.ourProcess().p50().seconds()).isEqualTo(30);
        assertThat(order.ourProcess().basis()).isEqualTo(Basis.MEASURED);
        assertThat(order.customerProcess().p50().seconds()).isEqualTo(240);
        assertThat(order.customerProcess().basis()).isEqualTo(Basis.DECLARED);
        assertThat(order.ourWait().p50().seconds()).as("10 to 20 and 60 to 110").isEqualTo(60);
        assertThat(order.information().manual().cases()).isEqualTo(1);
        assertThat(order.information().electronic().cases()).isZero();
        assertThat(order.defects().cases()).isEqualTo(1);
        StageMeasures search = stream.stages().get(SEARCH);
        assertThat(search.processTime().p50().reason()).isEqualTo("no end time and no declared minutes");
        assertThat(stream.totals().activityRatio().value()).isCloseTo(0.27, within(1e-12));
        assertThat(stream.totals().activityRatio().n()).isEqualTo(1);
    }

    @Test
    void steps_are_timed_by_themselves_else_since_the_one_before() {
        from(PICK, 0, 7).at(CALL, 20).at(CALL, 30).ends(Ending.OPEN, 1_000);
        TouchpointMeasures call = measure().touchpoints().get(0);
        assertThat(call.touchpoint()).isEqualTo(CALL);
        assertThat(call.events()).isEqualTo(2);
        assertThat(call.cases().cases()).isEqualTo(1);
        assertThat(call.stepTime().p50().seconds()).as("20 and 10").isEqualTo(15);
        assertThat(call.stepTime().n()).isEqualTo(1);
        assertThat(measure().touchpoints().get(1).stepTime().p50().seconds()).isEqualTo(7);
        assertThat(measure().flow())
                .containsExactly(
                        new FlowEdge(CALL, CALL, new CaseCount(1, "flow:4>4"), 1),
                        new FlowEdge(PICK, CALL, new CaseCount(1, "flow:5>4"), 1));
    }
}
