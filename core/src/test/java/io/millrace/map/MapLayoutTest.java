// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapLayoutTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void lets_nothing_overlap_or_leave_the_drawing(int boxes) {
        for (int seed = 0; seed < 25; seed++) {
            MapLayout layout = MapLayout.of(MapsByHand.random(boxes, new Random(seed * 31L + boxes)), MapMarks.NONE);
            apart(texts(layout).stream().map(MapShape.Words::at).toList());
            List<Rectangle> rectangles = boxes(layout);
            apart(rectangles);
            inside(layout, rectangles);
        }
    }

    private static void inside(MapLayout layout, List<Rectangle> rectangles) {
        Rectangle drawing = new Rectangle(0, -4, layout.width() + 0.01, layout.height() + 4);
        assertThat(rectangles).allMatch(drawing::contains);
        for (MapShape.Words words : texts(layout)) {
            assertThat(drawing.contains(words.at())).as(words.toString()).isTrue();
            for (Rectangle box : rectangles) {
                boolean free = !box.overlaps(words.at()) || box.contains(words.at());
                if (!free) {
                    fail(words + " crosses " + box);
                }
            }
        }
    }

    private static void apart(List<Rectangle> places) {
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                if (places.get(i).overlaps(places.get(j))) {
                    fail(places.get(i) + " lies over " + places.get(j));
                }
            }
        }
    }

    private static List<MapShape.Words> texts(MapLayout layout) {
        return layout.shapes().stream()
                .filter(MapShape.Words.class::isInstance)
                .map(MapShape.Words.class::cast)
                .toList();
    }

    private static List<Rectangle> boxes(MapLayout layout) {
        return layout.shapes().stream()
                .filter(MapShape.Box.class::isInstance)
                .map(shape -> ((MapShape.Box) shape).at())
                .toList();
    }
}
