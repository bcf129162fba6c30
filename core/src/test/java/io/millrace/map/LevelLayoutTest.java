// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On generated journeys. */
class LevelLayoutTest {
    private static final CaseLinks LINKS = selection -> "/cases?show=" + selection;

    @ParameterizedTest
    @EnumSource(Level.class)
    void lets_nothing_overlap_or_leave_the_drawing(Level level) {
        for (int touchpoints : new int[] {4, 12, 30, 90}) {
            for (int seed = 0; seed < 5; seed++) {
                LevelMap map = WalkedLevels.of(level, WalkedTangles.log(touchpoints, 4, 200, seed));
                LevelLayout layout = LevelLayout.of(map);
                List<MapShape.Words> words = layout.shapes().stream()
                        .filter(MapShape.Words.class::isInstance)
                        .map(MapShape.Words.class::cast)
                        .toList();
                List<Rectangle> boxes = layout.shapes().stream()
                        .filter(MapShape.Box.class::isInstance)
                        .map(shape -> ((MapShape.Box) shape).at())
                        .toList();
                apart(words.stream().map(MapShape.Words::at).toList());
                apart(boxes);
                Rectangle drawing = new Rectangle(0, -4, layout.width() + 0.01, layout.height() + 4);
                assertThat(boxes).allMatch(drawing::contains);
                for (MapShape.Words text : words) {
                    assertThat(drawing.contains(text.at())).as(text.toString()).isTrue();
                    for (Rectangle box : boxes) {
                        if (box.overlaps(text.at()) && !box.contains(text.at())) {
                            fail(text + " crosses " + box);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"PROCESS", "STEP"})
    void draws_the_same_picture_as_before(Level level) throws IOException {
        Path golden = Path.of(System.getProperty("basedir", "."), "src/test/golden/map/level-" + level.word() + ".svg");
        String drawn = new SvgLevelDrawing(LINKS).draw(WalkedLevels.of(level, WalkedTangles.log(14, 4, 300, 3)));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, drawn);
            throw new AssertionError("written: look at " + golden + ", then run again without -Dgolden=write");
        }
        assertThat(drawn).isEqualTo(Files.readString(golden));
    }

    @Test
    void what_is_too_much_for_a_stage_is_summed_up_by_name() {
        LevelMap map = WalkedLevels.of(Level.STEP, WalkedTangles.log(130, 4, 500, 1));
        String drawn = new SvgLevelDrawing(CaseLinks.NONE).draw(map);
        assertThat(drawn)
                .containsPattern("<title>[^<]+, [^<]+</title>\\+\\d+ more</text>")
                .doesNotContain("<a ");
        assertThat(map.boxes()).hasSizeGreaterThan(60);
    }

    @Test
    void a_stream_without_cases_is_drawn_without_boxes() {
        LevelMap none = WalkedLevels.of(Level.STEP, WalkedTangles.log(3, 2, 0, 1));
        assertThat(none.boxes()).isEmpty();
        assertThat(new SvgLevelDrawing(LINKS).draw(none))
                .doesNotContain("NaN", "null")
                .contains("</svg>");
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
}
