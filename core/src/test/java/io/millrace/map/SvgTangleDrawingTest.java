// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On generated journeys. */
class SvgTangleDrawingTest {
    private static final CaseLinks LINKS = selection -> "/cases?show=" + selection;
    private static final Pattern LINK = Pattern.compile("<a href=\"/cases\\?show=([^\"]+)\" data-n=\"(\\d+)\"");

    @ParameterizedTest
    @ValueSource(ints = {12, 60})
    void draws_the_same_picture_as_before(int touchpoints) throws IOException {
        Path golden = Path.of(System.getProperty("basedir", "."), "src/test/golden/map/tangle-" + touchpoints + ".svg");
        String drawn = draw(touchpoints);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, drawn);
            throw new AssertionError("written: look at " + golden + ", then run again without -Dgolden=write");
        }
        assertThat(drawn).isEqualTo(Files.readString(golden)).isEqualTo(draw(touchpoints));
    }

    @Test
    void every_touchpoint_and_every_connection_opens_its_cases() {
        Tangle tangle = WalkedTangles.of(20, 4, 3, OptionalLong.of(1));
        String drawn = new SvgTangleDrawing(LINKS).draw(tangle);
        assertThat(LINK.matcher(drawn).results().map(link -> link.group(1).replace("&gt;", ">") + "=" + link.group(2)))
                .containsAll(tangle.connections().stream()
                        .map(one -> one.cases().selection() + "=" + one.cases().cases())
                        .toList())
                .containsAll(tangle.spots().stream()
                        .map(spot -> spot.met().cases().selection() + "="
                                + spot.met().cases().cases())
                        .toList());
        assertThat(new SvgTangleDrawing(CaseLinks.NONE).draw(tangle)).doesNotContain("<a ", "href");
    }

    @Test
    void says_how_long_a_move_takes_where_it_was_seen() {
        String drawn = new SvgTangleDrawing(LINKS).draw(WalkedTangles.of(5, 3, 1, OptionalLong.of(1)));
        assertThat(drawn).containsPattern("→ [^<]*: [\\d,]+ cases[^<]*, half of the moves within 17 h<");
        assertThat(drawn).containsPattern("<title>[\\d,]+ cases began with ").doesNotContain("NaN", "null");
    }

    private static String draw(int touchpoints) {
        return new SvgTangleDrawing(LINKS).draw(WalkedTangles.of(touchpoints, 4, 3, OptionalLong.empty()));
    }
}
