// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.LaneRow;
import io.millrace.measure.Basis;
import io.millrace.measure.BoxMeasures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By hand. */
class BoxAdviceTest {

    @Test
    void even_boxes_need_no_advice() {
        assertThat(BoxAdvice.of(Level.STREAM, boxes(100, 100, 100, 100, 100), 500, 100))
                .isEmpty();
    }

    @Test
    void a_box_with_more_than_half_of_all_events_is_too_busy() {
        List<BoxAdvice> advice = BoxAdvice.of(Level.STREAM, boxes(600, 100, 100, 100, 100), 1_000, 100);
        assertThat(advice).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(BoxAdvice.Kind.TOO_BUSY);
            assertThat(one.box()).isZero();
            assertThat(one.sentence())
                    .isEqualTo(
                            "Box 0 is too busy: 60 % of all events fall into this box. Look one level deeper, or make two"
                                    + " stages of its 2 touchpoints.");
        });
    }

    @Test
    void a_box_with_more_than_three_even_shares_is_too_busy() {
        long[] events = new long[12];
        java.util.Arrays.fill(events, 60);
        events[5] = 300;
        assertThat(BoxAdvice.of(Level.PROCESS, boxes(events), 960, 100))
                .extracting(BoxAdvice::box)
                .containsExactly(5);
    }

    @Test
    void what_cannot_be_split_is_not_called_busy() {
        List<LevelMap.Box> boxes = new ArrayList<>(boxes(600, 100, 100, 100, 100));
        boxes.set(0, box(0, 600, 100, List.of("one touchpoint")));
        assertThat(BoxAdvice.of(Level.STEP, boxes, 1_000, 100)).isEmpty();
    }

    @Test
    void a_box_that_hardly_any_case_meets_is_too_empty() {
        List<LevelMap.Box> boxes = new ArrayList<>(boxes(200, 200, 200, 200, 200));
        boxes.add(box(5, 3, 3, List.of("a", "b")));
        assertThat(BoxAdvice.of(Level.PROCESS, boxes, 1_003, 1_000))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(BoxAdvice.Kind.TOO_EMPTY);
                    assertThat(one.sentence()).startsWith("Box 5 in Sales is too empty: 3 of 1,000 cases meet it. ");
                });
    }

    @Test
    void too_few_and_too_many_boxes_lead_to_another_level() {
        assertThat(BoxAdvice.of(Level.STREAM, boxes(10, 10), 20, 10))
                .extracting(BoxAdvice::kind)
                .containsExactly(BoxAdvice.Kind.TOO_FEW_BOXES);
        long[] many = new long[16];
        java.util.Arrays.fill(many, 10);
        assertThat(BoxAdvice.of(Level.STEP, boxes(many), 160, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).startsWith("16 boxes are more than the 5 to 15 "));
    }

    private static List<LevelMap.Box> boxes(long... events) {
        List<LevelMap.Box> boxes = new ArrayList<>();
        for (int i = 0; i < events.length; i++) {
            boxes.add(box(i, events[i], 100, List.of("a", "b")));
        }
        return boxes;
    }

    private static LevelMap.Box box(int number, long events, long cases, List<String> touchpoints) {
        BoxMeasures met = new BoxMeasures(
                number,
                MeasuresByHand.count("touchpoint:" + number, cases),
                events,
                MeasuresByHand.count("first:" + number, 0),
                MeasuresByHand.count("latest:" + number, 0),
                MeasuresByHand.time(60, 120, cases, Basis.MEASURED, "t"),
                MeasuresByHand.none("nobody recorded it"),
                1);
        return new LevelMap.Box("Box " + number, number, "Sales", null, LaneRow.FRONT, touchpoints, met, null);
    }
}
