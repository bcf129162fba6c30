// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static io.millrace.map.MeasuresByHand.DAY;
import static io.millrace.map.MeasuresByHand.count;
import static io.millrace.map.MeasuresByHand.none;
import static io.millrace.map.MeasuresByHand.stage;
import static io.millrace.map.MeasuresByHand.time;
import static io.millrace.map.MeasuresByHand.totals;
import static io.millrace.map.MeasuresByHand.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.LaneRow;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import io.millrace.journey.CaseRule;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.measure.Basis;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointMeasures;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueStreamMapMakerTest {
    private static final int[] BEGINNINGS = {2, 0, 0, 0, 1};
    private static final List<Touchpoint> TOUCHPOINTS = List.of(
            touchpoint("Click", 0, 0, FlowKind.ACTION),
            touchpoint("Order", 1, 0, FlowKind.ACTION),
            touchpoint("Pick", Touchpoint.NO_STAGE, 1, FlowKind.ACTION),
            touchpoint("Parcel", 3, 2, FlowKind.MATERIAL),
            touchpoint("Call", Touchpoint.NO_STAGE, 0, FlowKind.ACTION));
    private static final List<Lane> LANES = List.of(
            new Lane("me", "Customer", LaneRow.CUSTOMER, null),
            new Lane("store", "Warehouse", LaneRow.BACK, null),
            new Lane("post", "Carrier", LaneRow.PARTNER, null),
            new Lane("it", "Computers", LaneRow.SUPPORT, null));

    @Test
    void puts_a_step_without_a_stage_where_its_cases_are() {
        assertThat(make().steps())
                .extracting(ValueStreamMap.Step::name, ValueStreamMap.Step::stage, ValueStreamMap.Step::row)
                .containsExactly(tuple("Pick", 1, LaneRow.BACK), tuple("Parcel", 3, LaneRow.PARTNER));
    }

    @Test
    void leaves_out_stages_without_cases_and_says_so() {
        ValueStreamMap map = make();
        assertThat(map.boxes()).extracting(StageMeasures::name).containsExactly("Look", "Buy", "Have");
        assertThat(map.arrows()).extracting(ValueStreamMap.Arrow::to).containsExactly(1, 3);
        assertThat(map.arrows().get(0).transition()).isNotNull();
        assertThat(map.arrows().get(1).transition()).isNull();
        assertThat(map.arrows().get(0).waiting()).isEqualTo(map.boxes().get(0).wip());
        assertThat(map.blindSpots())
                .containsExactly(
                        "No event enters Pay: it is left out of the map.",
                        "No event tells what happens in the lane Computers.");
    }

    @Test
    void says_what_it_is_based_on() {
        assertThat(make().basis())
                .isEqualTo("400 cases, one case per order. 1 Jan 2025 – 31 Dec 2025, as of 31 Dec 2025."
                        + " 90 are in Have now.");
    }

    @Test
    void names_the_first_touches_and_the_pace_of_demand() {
        ValueStreamMap map = make();
        assertThat(map.source()).isEqualTo("Click, Call");
        assertThat(map.customer()).isEqualTo("one order every 29 h");
        assertThat(map.demand().cases()).isEqualTo(300);
    }

    @Test
    void makes_a_map_without_boxes_where_there_are_no_cases() {
        StreamMeasures nothing = MeasuresByHand.stream("Phone", List.of(), totals(none("no case"), unknown(), 0, 0));
        ValueStreamMap map = maker().make(new StreamMeasures(
                "Phone",
                false,
                count("cases", 0),
                0,
                0,
                nothing.totals(),
                noCases(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(map.headline()).startsWith("No phone case was seen");
        assertThat(map.boxes()).isEmpty();
        assertThat(map.source()).isEmpty();
        assertThat(new SvgMapDrawing(CaseLinks.NONE).draw(map))
                .contains(">No phone case was seen: choose a longer period or another stream.</text>");
    }

    private static List<StageMeasures> noCases() {
        Random random = new Random(3);
        return IntStream.range(0, 4)
                .mapToObj(i -> stage(i, "S" + i, 0, 0, DAY, 0, random))
                .toList();
    }

    private static ValueStreamMap make() {
        Random random = new Random(3);
        List<StageMeasures> stages = List.of(
                stage(0, "Look", 400, 12, 2 * DAY, 0, random),
                stage(1, "Buy", 300, 80, 7 * DAY, 0, random),
                stage(2, "Pay", 0, 0, 7 * DAY, 0, random),
                stage(3, "Have", 200, 90, 9 * DAY, 0, random));
        StreamMeasures bare = MeasuresByHand.stream("All", stages, totals(none("open"), unknown(), 100, 0));
        List<TouchpointMeasures> met = IntStream.range(0, TOUCHPOINTS.size())
                .mapToObj(i -> new TouchpointMeasures(
                        i, count("touchpoint:" + i, 5), 6, BEGINNINGS[i], time(9, 9, 5, Basis.MEASURED, "t"), 0, 1))
                .toList();
        return maker().make(new StreamMeasures(
                "All",
                true,
                bare.cases(),
                bare.firstTime(),
                bare.lastTime(),
                bare.totals(),
                stages,
                bare.transitions(),
                List.of(),
                List.of(),
                met,
                List.of(),
                List.of()));
    }

    private static ValueStreamMapMaker maker() {
        StageModel model = new StageModel(
                "shop",
                1,
                List.of(
                        new Stage("s0", "Look", null, false, false, null),
                        new Stage("s1", "Buy", null, false, true, null),
                        new Stage("s2", "Pay", null, false, false, null),
                        new Stage("s3", "Have", null, true, false, null)));
        return new ValueStreamMapMaker(
                "Shop",
                model,
                log(),
                WalkedLevels.homes(log()),
                List.of("shop"),
                new CaseRule.ExplicitId("order"),
                ZoneId.of("Europe/Berlin"));
    }

    /** Three cases: click, order, pick, parcel; click, order, pick; call. */
    private static EventLog log() {
        int[] touchpoint = {0, 1, 2, 3, 0, 1, 2, 4};
        Dictionary channels = new Dictionary();
        channels.code("Internet");
        return new EventLog(
                new int[] {0, 4, 7, 8},
                touchpoint,
                new long[8],
                null,
                null,
                null,
                new int[8],
                Words.of(List.of("a", "b", "c")),
                new int[3],
                new int[3],
                new byte[3],
                new long[3],
                new int[] {-1, -1, -1},
                List.of(),
                TOUCHPOINTS,
                LANES,
                new Dictionary(),
                channels,
                new Dictionary(),
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                MeasuresByHand.LAST);
    }

    private static Touchpoint touchpoint(String name, int stage, int lane, FlowKind flow) {
        return new Touchpoint(name, stage, lane, flow, false, Party.US, null, false, null, null, Touchpoint.NO_LANE);
    }
}
