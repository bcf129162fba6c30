// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.EventLog;
import io.millrace.event.LaneRow;
import io.millrace.measure.BoxFlow;
import io.millrace.measure.BoxMeasures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** On generated journeys. */
class LevelMapMakerTest {

    @Test
    void totals_are_the_same_at_every_level_and_finer_boxes_add_up_to_coarser_ones() {
        for (int seed = 0; seed < 40; seed++) {
            EventLog log = WalkedTangles.log(5 + seed % 20, 4, 150, seed);
            LevelMap stream = WalkedLevels.of(Level.STREAM, log);
            LevelMap process = WalkedLevels.of(Level.PROCESS, log);
            LevelMap step = WalkedLevels.of(Level.STEP, log);
            for (LevelMap level : List.of(stream, process, step)) {
                assertThat(level.cases()).isEqualTo(level.map().measures().cases());
                assertThat(level.events()).isEqualTo(log.events()).isEqualTo(sum(level, BoxMeasures::events));
                assertThat(level.elapsedSeconds())
                        .isEqualTo(stream.elapsedSeconds())
                        .isCloseTo(
                                level.boxes().stream()
                                        .mapToDouble(box -> box.met().elapsedSeconds())
                                        .sum(),
                                within(1e-2));
                assertThat(level.map().measures().totals())
                        .isEqualTo(stream.map().measures().totals());
                assertThat(sum(level, met -> met.first().cases())).isEqualTo(log.cases());
                assertThat(sum(level, met -> met.latest().cases())).isEqualTo(log.cases());
                assertThat(level.moves().stream().mapToLong(BoxFlow::times).sum())
                        .isEqualTo(log.events() - log.cases());
            }
            assertThat(by(stream, LevelMap.Box::stage)).isEqualTo(by(process, LevelMap.Box::stage));
            assertThat(by(stream, LevelMap.Box::stage)).isEqualTo(by(step, LevelMap.Box::stage));
            assertThat(by(process, LevelMapMakerTest::cell)).isEqualTo(by(step, LevelMapMakerTest::cell));
            assertThat(stream.boxes().size())
                    .isLessThanOrEqualTo(process.boxes().size());
            assertThat(process.boxes().size()).isLessThanOrEqualTo(step.boxes().size());
        }
    }

    @Test
    void boxes_stand_by_stage_and_then_front_to_back() {
        LevelMap process = WalkedLevels.of(Level.PROCESS, WalkedTangles.log(30, 4, 300, 2));
        List<Integer> stages = process.boxes().stream().map(LevelMap.Box::stage).toList();
        assertThat(stages).isSorted();
        for (int stage = 0; stage < WalkedTangles.STAGES; stage++) {
            int here = stage;
            List<LaneRow> rows = process.boxes().stream()
                    .filter(box -> box.stage() == here)
                    .map(LevelMap.Box::row)
                    .toList();
            assertThat(rows).isSorted().isNotEmpty();
        }
        assertThat(process.boxes()).extracting(LevelMap.Box::name).contains("Web shop", "Warehouse", "We");
    }

    @Test
    void the_next_box_is_the_one_that_most_moves_go_to() {
        LevelMap step = WalkedLevels.of(Level.STEP, WalkedTangles.log(12, 4, 300, 2));
        for (LevelMap.Box box : step.boxes()) {
            List<BoxFlow> out = step.moves().stream()
                    .filter(move -> move.from() == box.met().box() && move.to() != move.from())
                    .toList();
            if (box.next() == null) {
                assertThat(out).isEmpty();
            } else {
                long most = out.stream().mapToLong(BoxFlow::times).max().orElseThrow();
                long all = out.stream().mapToLong(BoxFlow::times).sum();
                assertThat(box.next().move().times()).isEqualTo(most);
                assertThat(box.next().share()).isEqualTo((double) most / all);
                assertThat(box.met().untilNext().n()).isPositive();
            }
        }
    }

    private static List<Object> cell(LevelMap.Box box) {
        // without a lane the row tells the boxes of a level apart no further, so it stands for them
        return List.of(box.stage(), box.lane() == null ? "" : box.lane(), box.lane() == null ? "" : box.row());
    }

    private static long sum(LevelMap level, Function<BoxMeasures, Long> number) {
        return level.boxes().stream().mapToLong(box -> number.apply(box.met())).sum();
    }

    private static <K> Map<String, Long> by(LevelMap level, Function<LevelMap.Box, K> key) {
        return level.boxes().stream()
                .collect(Collectors.groupingBy(
                        box -> key.apply(box).toString(),
                        TreeMap::new,
                        Collectors.summingLong(box -> box.met().events())));
    }
}
