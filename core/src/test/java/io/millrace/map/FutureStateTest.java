// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static io.millrace.map.MeasuresByHand.DAY;
import static io.millrace.map.MeasuresByHand.count;
import static io.millrace.map.MeasuresByHand.share;
import static io.millrace.map.MeasuresByHand.stage;
import static io.millrace.map.MeasuresByHand.time;
import static io.millrace.map.MeasuresByHand.totals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.MillraceException;
import io.millrace.event.Money;
import io.millrace.map.future.FutureStage;
import io.millrace.map.future.FutureState;
import io.millrace.map.future.FutureStateMaker;
import io.millrace.map.future.OrderValue;
import io.millrace.map.future.Target;
import io.millrace.map.future.TargetKind;
import io.millrace.map.future.TargetReader;
import io.millrace.measure.Basis;
import io.millrace.measure.Share;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TransitionMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Future states computed by hand on measures that are written down. */
class FutureStateTest {
    private static final Offset<Double> EXACT = within(1e-6);
    /** The steps of the ladder of the shop: 3.1 d, 5.4 d, 22 min, 10.1 d and, until the next order, 81 d. */
    private static final double LADDER = (3.1 + 5.4 + 10.1 + 81) * DAY + 1_320;

    private static FutureState shop(String... targets) {
        return state(MapsByHand.shop(), targets);
    }

    private static FutureState state(ValueStreamMap map, String... targets) {
        return FutureStateMaker.make(
                map,
                new TargetReader(map).read(List.of(targets)),
                new OrderValue(2, new Money(971_100_05, "EUR"), null));
    }

    @Test
    void without_targets_it_is_the_map_as_it_is() {
        FutureState future = shop();

        assertThat(future.headline()).isEqualTo("No target is set yet: this is the map as it is.");
        assertThat(future.lead().now()).isCloseTo(LADDER, EXACT);
        assertThat(future.lead().then()).isCloseTo(LADDER, EXACT);
        assertThat(future.drawn()).isEqualTo(MapsByHand.shop());
        assertThat(future.stages()).allSatisfy(stage -> assertThat(stage.then()).isEqualTo(stage.now()));
        assertThat(future.outcome().then()).isEqualTo(1_700);
    }

    @Test
    void a_shorter_wait_shortens_its_step_and_the_sum_and_nothing_else() {
        FutureState future = shop("s1.wait=0.5d");

        FutureStage stage = future.stages().get(1);
        assertThat(stage.now().waiting()).isCloseTo(5.4 * DAY - 1_260, EXACT);
        assertThat(stage.then().lead()).isCloseTo(0.5 * DAY + 1_260, EXACT);
        assertThat(stage.gap(TargetKind.WAIT)).isCloseTo(4.9 * DAY - 1_260, EXACT);
        assertThat(future.lead().then()).isCloseTo(LADDER - 4.9 * DAY + 1_260, EXACT);
        // 61 cases were there at once, for 5.4 d each
        assertThat(stage.then().wip()).isCloseTo(61 * (0.5 * DAY + 1_260) / (5.4 * DAY), EXACT);
        assertThat(future.stages())
                .extracting(s -> s.then().cases())
                .containsExactly(41_220., 25_556., 9_711., 9_517., 9_421.);
        assertThat(future.headline())
                .isEqualTo(
                        "With one target the lead time goes from 100 days to 95 days, and as many cases lead to the next"
                                + " order as today.");
        assertThat(future.assumptions())
                .anyMatch(sentence -> sentence.startsWith("Medians add up only approximately"))
                .anyMatch(sentence -> sentence.startsWith("A shorter time does not by itself change who moves on"))
                .noneMatch(sentence -> sentence.startsWith("Fewer defects"));
    }

    @Test
    void the_activity_ratio_counts_the_steps_whose_work_is_known() {
        // delivery has no process time, so its 10.1 d are not counted
        double lead = (3.1 + 5.4 + 81) * DAY + 1_320;
        double work = 360 + 1_260 + 540 + 240;

        FutureState future = shop("s0.lead=1d", "s4.process=4h");

        assertThat(future.activity().now()).isCloseTo(work / lead, EXACT);
        assertThat(future.activity().then())
                .isCloseTo((work - 240 + 4 * 3_600) / (lead - 2.1 * DAY - 240 + 4 * 3_600), EXACT);
        assertThat(future.stages().get(4).then().lead()).isCloseTo(81 * DAY - 240 + 4 * 3_600, EXACT);
    }

    @Test
    void the_rolled_share_is_the_product_with_targets_in_their_places() {
        FutureState future = shop("s2.ca=100%");

        assertThat(future.rolled().now()).isCloseTo(0.97 * 0.959 * 0.948 * 0.937 * 0.926, EXACT);
        assertThat(future.rolled().then()).isCloseTo(0.97 * 0.959 * 1.0 * 0.937 * 0.926, EXACT);
    }

    @Test
    void half_the_rate_halves_all_that_comes_after() {
        FutureState future = shop("s0.next=31%");

        assertThat(future.stages())
                .extracting(s -> s.then().cases())
                .containsExactly(41_220., 12_778., 4_855.5, 4_758.5, 4_710.5);
        assertThat(future.outcome().then()).isCloseTo(850, EXACT);
        assertThat(future.headline()).endsWith("and 850 instead of 1,700 cases lead to the next order.");
        assertThat(Objects.requireNonNull(future.drawn().arrows().get(0).transition())
                        .moved()
                        .cases())
                .isEqualTo(12_778);
    }

    /** 100 begin in A; of them 60 go to B and 15 straight to C. 20 begin in B. 50 go from B to C; 5 begin in C. */
    private static ValueStreamMap branching(double rate) {
        Random random = new Random(1);
        List<StageMeasures> stages = new ArrayList<>();
        long[] cases = {100, 80, 70};
        for (int i = 0; i < cases.length; i++) {
            StageMeasures by = stage(i, "Stage " + i, cases[i], 10, DAY, 60, random);
            stages.add(i == 0 ? rated(by, rate) : by);
        }
        List<TransitionMeasures> transitions =
                List.of(moved(0, 1, rate == 0 ? 0 : 60), moved(1, 2, 50), moved(0, 2, rate == 0 ? 0 : 15));
        StreamMeasures measures = MeasuresByHand.stream(
                "All",
                stages,
                transitions,
                totals(time(DAY, DAY, 9, Basis.MEASURED, "leadTime"), share(0.1, 9, "a"), 0, 7));
        ValueStreamMap like = MapsByHand.shop();
        return new ValueStreamMap(
                like.company(),
                measures,
                "",
                "",
                List.of(),
                "",
                "",
                stages,
                List.of(
                        new ValueStreamMap.Arrow(0, 1, transitions.get(0), count("w", 1), true),
                        new ValueStreamMap.Arrow(1, 2, transitions.get(1), count("w", 1), true)),
                List.of(),
                List.of(),
                count("d", 1));
    }

    private static StageMeasures rated(StageMeasures s, double rate) {
        return new StageMeasures(
                s.stage(),
                s.key(),
                s.name(),
                s.cases(),
                s.wip(),
                s.leadTime(),
                s.processTime(),
                s.percentCompleteAndAccurate(),
                share(rate, 100, "r"),
                s.dropOff(),
                s.passedOn(),
                s.dropped(),
                s.undatedExits(),
                s.returns(),
                s.skips(),
                s.lateEntries(),
                s.defects(),
                s.customerProcess(),
                s.ourProcess(),
                s.ourWait(),
                s.entries(),
                s.information());
    }

    private static TransitionMeasures moved(int from, int to, long cases) {
        var wait = time(DAY, 2 * DAY, 9, Basis.MEASURED, "w");
        return new TransitionMeasures(
                from,
                to,
                "s" + from,
                "s" + to,
                to == from + 1,
                count("c", cases),
                wait,
                count("o", 0),
                wait,
                count("m", cases));
    }

    @Test
    void who_begins_in_a_stage_stays_and_who_jumps_grows_with_the_rest() {
        FutureState future = state(branching(0.75), "s0.next=0.9");

        // 20 + 60 * 1.2; then 5 + 15 * 1.2 + 50 * 92 / 80
        assertThat(future.stages().get(1).then().cases()).isCloseTo(92, EXACT);
        assertThat(future.stages().get(2).then().cases()).isCloseTo(80.5, EXACT);
        assertThat(future.outcome().then()).isCloseTo(7 * 80.5 / 70, EXACT);
    }

    @Test
    void from_a_stage_that_nobody_leaves_they_go_to_the_next() {
        FutureState future = state(branching(0), "s0.next=50%");

        // 80 came to B otherwise, 50 will come from A; of 80 there, 50 went on to C, where 20 others are
        assertThat(future.stages().get(1).then().cases()).isCloseTo(130, EXACT);
        assertThat(future.stages().get(2).then().cases()).isCloseTo(20 + 50 * 130 / 80.0, EXACT);
    }

    @Test
    void orders_are_worth_as_much_each_as_today() {
        assertThat(shop("s0.next=31%").worth())
                .isEqualTo(new FutureState.Worth(new Money(971_100_05, "EUR"), new Money(485_550_03, "EUR"), null));
        assertThat(shop("s1.wait=1h").worth().then()).isEqualTo(new Money(971_100_05, "EUR"));
        ValueStreamMap map = MapsByHand.shop();
        FutureState unknown = FutureStateMaker.make(map, List.of(), OrderValue.unknown("no order carries a value"));
        assertThat(unknown.worth()).isEqualTo(new FutureState.Worth(null, null, "no order carries a value"));
        assertThat(unknown.assumptions()).noneMatch(sentence -> sentence.contains("worth"));
    }

    @Test
    void the_drawing_marks_what_is_declared_and_knows_no_other_quantile() {
        FutureState future = shop("s1.lead=12h", "s2.next=99%");
        StageMeasures box = future.drawn().boxes().get(1);

        assertThat(box.leadTime().basis()).isEqualTo(Basis.DECLARED);
        assertThat(box.leadTime().p90().seconds()).isNull();
        assertThat(box.leadTime().p90().reason()).isEqualTo("a target says the median only");
        assertThat(future.drawn().boxes().get(0))
                .isEqualTo(MapsByHand.shop().boxes().get(0));
        Share next = future.drawn().boxes().get(2).nextStageRate();
        assertThat(next.value()).isEqualTo(0.99);
        assertThat(next.basis()).isEqualTo(Basis.DECLARED);
        String drawing = new SvgMapDrawing(CaseLinks.NONE).draw(future.drawn());
        assertThat(drawing).contains("Lead p50").doesNotContain("href");
        assertThat(drawing.split("<title>declared</title>", -1))
                .hasSizeGreaterThan(new SvgMapDrawing(CaseLinks.NONE)
                                .draw(MapsByHand.shop())
                                .split("<title>declared</title>", -1)
                                .length
                        + 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "quick | write it like purchase.wait=0.5d",
                "s1=3d | write it like purchase.wait=0.5d",
                "s1.speed=3d | 'speed' can have no target; it is one of lead, wait, process, next, ca",
                "s9.wait=3d | no box of this map has the key 's9'; there are s0, s1, s2, s3, s4",
                "s1>s3.wait=3d | the box after s1 is s2; write s1>s2",
                "s4>s0.wait=3d | nothing follows s4 on the map",
                "s1.wait=3 | '3' is no duration; write it like 0.5d, 2h or 30 min",
                "s1.wait=-3d | '-3d' is no duration",
                "s1.wait= | '' is no duration",
                "s1.next=130% | '130%' is no share; write it like 70% or 0.7, at most 100%",
                "s1.ca=70 | '70' is no share",
                "s1.ca=NaN | 'NaN' is no share"
            })
    void what_is_no_target_is_said_in_one_sentence(String target, String sentence) {
        assertThatThrownBy(() -> shop(target))
                .isInstanceOf(MillraceException.class)
                .hasMessageStartingWith("target '" + target)
                .hasMessageContaining(sentence);
    }

    @Test
    void targets_that_contradict_each_other_are_refused() {
        assertThatThrownBy(() -> shop("s1.lead=1d", "s1.wait=1h"))
                .hasMessage("targets of Consideration: lead time and wait both have a target; one of them follows from"
                        + " the other, so set one");
        assertThatThrownBy(() -> shop("s1.lead=10min"))
                .hasMessage(
                        "targets of Consideration: a lead time of 10 min is shorter than the process time of 21 min in"
                                + " it; set a target for that too");
        assertThat(shop("s1.lead=10min", "s1.process=5min")
                        .stages()
                        .get(1)
                        .then()
                        .waiting())
                .isEqualTo(300);
    }

    @Test
    void the_end_of_journeys_can_have_no_target_for_moving_on() {
        Random random = new Random(3);
        StageMeasures first = stage(0, "Order", 90, 5, DAY, 60, random);
        StageMeasures last = stage(1, "Delivered", 80, 0, DAY, 60, random);
        StageMeasures ends = new StageMeasures(
                1,
                "s1",
                "Delivered",
                count("c", 80),
                count("w", 0),
                last.leadTime(),
                last.processTime(),
                last.percentCompleteAndAccurate(),
                share(0, 80, "r"),
                last.dropOff(),
                count("p", 0),
                count("d", 0),
                count("u", 0),
                last.returns(),
                last.skips(),
                last.lateEntries(),
                last.defects(),
                last.customerProcess(),
                last.ourProcess(),
                last.ourWait(),
                last.entries(),
                last.information());
        ValueStreamMap map = MapsByHand.map("web", List.of(first, ends), List.of(), "ads");

        assertThatThrownBy(() -> state(map, "s1.wait=1d"))
                .hasMessage("target 's1.wait=1d': journeys end in Delivered, so nobody moves on from there");
        FutureState future = state(map, "s1.process=1h", "s0>s1.lead=2d");
        assertThat(future.lead().then()).isCloseTo(2 * DAY, EXACT);
        assertThat(future.outcome().what()).isEqualTo("reach Delivered");
        assertThat(JourneyEnd.of(future.drawn())).isEqualTo(JourneyEnd.COMPLETED);
    }

    @Test
    void of_two_targets_for_the_same_the_later_counts_and_their_order_is_no_matter() {
        assertThat(shop("s1.wait=1d", "s1.wait=2h").targets())
                .extracting(Target::text)
                .containsExactly("s1.wait=2h");
        for (int seed = 0; seed < 50; seed++) {
            ValueStreamMap map = MapsByHand.random(6, new Random(seed));
            FutureState one = state(map, "s2.wait=2h", "s0.next=50%", "s4.ca=99%");
            FutureState other = state(map, "s4.ca=99%", "s0.next=50%", "s2.wait=2h");
            assertThat(one.stages())
                    .extracting(FutureStage::then)
                    .isEqualTo(other.stages().stream().map(FutureStage::then).toList());
            // the journeys end as they did, whatever is rounded
            assertThat(JourneyEnd.of(one.drawn())).isEqualTo(JourneyEnd.of(map));
        }
    }
}
