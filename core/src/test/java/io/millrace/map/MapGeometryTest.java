// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.map.future.FutureStateMaker;
import io.millrace.map.future.OrderValue;
import io.millrace.map.future.Target;
import io.millrace.map.future.TargetReader;
import io.millrace.measure.StageMeasures;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawing of 50 random stage models with their logs, and of a future state of each: nothing lies over anything else. */
class MapGeometryTest {
    /** Icons and arrows: no text may touch them, nor they each other. */
    private static final Set<String> THINGS =
            Set.of("inv", "push-o", "pull", "pull none", "lad cust", "lad ours", "mark", "mark full");

    private record Thing(String style, List<Line2D> lines, Rectangle at) {}

    static Stream<Long> seeds() {
        return LongStream.range(0, 50).boxed();
    }

    @Test
    void the_models_are_of_every_kind() {
        List<ValueStreamMap> maps = seeds().map(RandomMaps::of).toList();

        assertThat(maps.stream().map(map -> map.measures().stages().size()).distinct())
                .hasSize(12);
        assertThat(maps).anyMatch(map -> map.measures().cases().cases() == 0);
        assertThat(maps).anyMatch(map -> map.measures().cases().cases() == 1);
        assertThat(maps).anyMatch(map -> map.boxes().size() == 12);
        assertThat(maps.stream()
                        .filter(map -> !map.measures().backLoops().isEmpty())
                        .count())
                .isGreaterThan(30);
        assertThat(maps.stream().map(JourneyEnd::of).distinct()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_lies_over_anything_else(long seed) {
        ValueStreamMap map = RandomMaps.of(seed);
        check(MapLayout.of(map, MapMarks.NONE));
        check(MapLayout.of(map, pills(map, new Random(seed))));
        check(MapLayout.of(
                FutureStateMaker.make(map, targets(map, new Random(seed)), OrderValue.unknown("none"))
                        .drawn(),
                MapMarks.NONE));
    }

    /** An enabler over every other arrow, of a name that may be long, and none over the rest. */
    private static MapMarks pills(ValueStreamMap map, Random random) {
        Map<Integer, EnablerPill> pills = new HashMap<>();
        for (int i = 0; i < map.arrows().size(); i++) {
            Figure name = new Figure("WWW ".repeat(1 + random.nextInt(9)), "met it", null);
            pills.put(
                    i,
                    random.nextBoolean()
                            ? EnablerPill.none("nothing helps")
                            : new EnablerPill(name, new Figure("+100 pts", "more move on", null)));
        }
        Map<Integer, KaizenBurst> bursts = new HashMap<>();
        for (int i = 0; i < map.boxes().size(); i++) {
            if (random.nextInt(3) == 0) {
                Figure what = new Figure("WWW ".repeat(1 + random.nextInt(9)), "cases", null);
                bursts.put(i, new KaizenBurst(new Figure("9,900,000 EUR a year", "formula", null), what));
            }
        }
        return new MapMarks(pills, bursts);
    }

    /** A target of every kind wherever there can be one. */
    private static List<Target> targets(ValueStreamMap map, Random random) {
        List<Target> targets = new ArrayList<>();
        TargetReader reader = new TargetReader(map);
        for (StageMeasures box : map.boxes()) {
            boolean last = box.equals(map.boxes().get(map.boxes().size() - 1));
            targets.add(reader.read(box.key() + ".process=" + random.nextInt(99_999) + "s"));
            targets.add(reader.read(box.key() + ".ca=99.95%"));
            if (!last || JourneyEnd.of(map) == JourneyEnd.NEXT_ORDER) {
                targets.add(reader.read(box.key() + ".wait=" + random.nextInt(900) + "d"));
                targets.add(reader.read(box.key() + ".next=0.05%"));
            }
        }
        return targets;
    }

    private static void check(MapLayout layout) {
        List<MapShape.Words> texts = new ArrayList<>();
        List<Rectangle> boxes = new ArrayList<>();
        List<Thing> things = new ArrayList<>();
        List<Thing> strokes = new ArrayList<>();
        for (MapShape shape : layout.shapes()) {
            if (shape instanceof MapShape.Words words) {
                texts.add(words);
            } else if (shape instanceof MapShape.Box box) {
                boxes.add(box.at());
            } else if (shape instanceof MapShape.Stroke stroke) {
                List<Line2D> lines = DrawnLines.of(stroke.path());
                Thing thing = new Thing(stroke.style(), lines, DrawnLines.around(lines));
                strokes.add(thing);
                if (THINGS.contains(stroke.style())) {
                    things.add(thing);
                }
            }
        }
        texts(texts, boxes, strokes);
        things(layout, things, boxes);
    }

    private static void texts(List<MapShape.Words> texts, List<Rectangle> boxes, List<Thing> strokes) {
        for (int i = 0; i < texts.size(); i++) {
            MapShape.Words text = texts.get(i);
            for (MapShape.Words other : texts.subList(i + 1, texts.size())) {
                assertThat(text.at().overlaps(other.at()))
                        .as("%s over %s", text, other)
                        .isFalse();
            }
            for (Rectangle box : boxes) {
                assertThat(!box.overlaps(text.at()) || box.contains(text.at()))
                        .as("%s over %s", text, box)
                        .isTrue();
            }
            for (Thing stroke : strokes) {
                boolean in = stroke.style().equals("inv") && text.style() == TextStyle.INVENTORY;
                assertThat(!in && DrawnLines.cross(stroke.lines(), text.at()))
                        .as("%s over %s", text, stroke)
                        .isFalse();
            }
        }
    }

    private static void things(MapLayout layout, List<Thing> things, List<Rectangle> boxes) {
        Rectangle drawing = new Rectangle(0, -4, layout.width() + 0.01, layout.height() + 4);
        for (int i = 0; i < things.size(); i++) {
            Thing thing = things.get(i);
            assertThat(drawing.contains(thing.at()))
                    .as("%s leaves the drawing", thing)
                    .isTrue();
            for (Thing other : things.subList(i + 1, things.size())) {
                assertThat(DrawnLines.cross(thing.lines(), other.at()) && DrawnLines.cross(other.lines(), thing.at()))
                        .as("%s over %s", thing, other)
                        .isFalse();
            }
            for (Rectangle box : boxes) {
                // marks stand in the boxes
                boolean in = thing.style().startsWith("mark") && box.contains(thing.at());
                assertThat(!in && DrawnLines.cross(thing.lines(), box))
                        .as("%s over %s", thing, box)
                        .isFalse();
            }
        }
    }
}
