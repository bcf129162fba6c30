// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.millrace.map.CaseLinks;
import io.millrace.map.MapShape;
import io.millrace.map.Point;
import io.millrace.map.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On generated journeys. */
class BlueprintLayoutTest {
    private static final CaseLinks LINKS = selection -> "/cases?show=" + selection;

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 30, 60, 110})
    void lets_nothing_overlap_or_leave_the_drawing(int touchpoints) {
        for (int seed = 0; seed < 6; seed++) {
            for (BlueprintOrder order : BlueprintOrder.values()) {
                BlueprintLayout layout = BlueprintLayout.of(DrawnBlueprints.of(touchpoints, 120, seed, order));
                List<Rectangle> boxes = layout.grid().places().stream()
                        .map(BlueprintGrid.Place::at)
                        .toList();
                List<MapShape.Words> words = layout.shapes().stream()
                        .filter(MapShape.Words.class::isInstance)
                        .map(MapShape.Words.class::cast)
                        .toList();
                apart(boxes);
                apart(words.stream().map(MapShape.Words::at).toList());
                Rectangle drawing = new Rectangle(-0.01, -0.01, layout.width() + 0.02, layout.height() + 0.02);
                assertThat(boxes).isNotEmpty().allMatch(drawing::contains);
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
    @ValueSource(ints = {12, 60})
    void no_line_runs_through_a_box(int touchpoints) {
        for (int seed = 0; seed < 6; seed++) {
            Blueprint blueprint = DrawnBlueprints.of(touchpoints, 120, seed, BlueprintOrder.CUSTOMER);
            List<BlueprintGrid.Place> places =
                    BlueprintLayout.of(blueprint).grid().places();
            GutterRouter router = new GutterRouter();
            for (BlueprintGrid.Place from : places) {
                for (BlueprintGrid.Place to : places) {
                    if (!from.equals(to)) {
                        List<Point> corners = router.route(from, to);
                        for (int i = 1; i < corners.size(); i++) {
                            clear(corners.get(i - 1), corners.get(i), places);
                        }
                    }
                }
            }
        }
    }

    private static void clear(Point from, Point to, List<BlueprintGrid.Place> places) {
        assertThat(from.x() == to.x() || from.y() == to.y())
                .as("upright or level")
                .isTrue();
        for (BlueprintGrid.Place place : places) {
            Rectangle box = place.at();
            boolean through = Math.max(from.x(), to.x()) > box.x() + 0.01
                    && Math.min(from.x(), to.x()) < box.right() - 0.01
                    && Math.max(from.y(), to.y()) > box.y() + 0.01
                    && Math.min(from.y(), to.y()) < box.bottom() - 0.01;
            if (through) {
                fail(from + " to " + to + " runs through " + box);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BlueprintOrder.class)
    void draws_the_same_picture_as_before(BlueprintOrder order) throws IOException {
        Path golden =
                Path.of(System.getProperty("basedir", "."), "src/test/golden/map/blueprint-" + order.word() + ".svg");
        String drawn = new SvgBlueprintDrawing(LINKS).draw(DrawnBlueprints.of(18, 200, 3, order));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, drawn);
            throw new AssertionError("written: look at " + golden + ", then run again without -Dgolden=write");
        }
        assertThat(drawn).isEqualTo(Files.readString(golden));
    }

    @Test
    void names_the_three_lines_and_says_what_is_not_known() {
        for (BlueprintOrder order : BlueprintOrder.values()) {
            String drawn = new SvgBlueprintDrawing(CaseLinks.NONE).draw(DrawnBlueprints.of(30, 200, 1, order));
            assertThat(drawn)
                    .contains(">Line of interaction<", ">Line of visibility<", ">Line of internal interaction<")
                    .contains("left over<")
                    .doesNotContain("<a ", "NaN", "null", "<b>");
        }
    }

    @Test
    void a_stream_without_cases_is_drawn_without_boxes() {
        Blueprint none = DrawnBlueprints.of(5, 0, 1, BlueprintOrder.CUSTOMER);
        assertThat(none.columns()).isEmpty();
        assertThat(none.headline()).startsWith("No case was seen");
        assertThat(new SvgBlueprintDrawing(LINKS).draw(none)).contains("</svg>").doesNotContain("NaN");
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
