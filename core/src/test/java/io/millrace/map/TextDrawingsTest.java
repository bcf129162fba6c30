// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static io.millrace.map.MeasuresByHand.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.map.export.DotMap;
import io.millrace.map.export.MermaidMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map in the words of Mermaid and DOT, held to the shape of their grammars. */
class TextDrawingsTest {
    private static final Pattern MERMAID_LINE = Pattern.compile(
            "    (?:s\\d+\\[\"[^\"`<>]*(?:<br/>[^\"`<>]*)*\"]|s\\d+ -\\.?->\\|\"[^\"`<>]*(?:<br/>[^\"`<>]*)*\"\\| s\\d+)");
    private static final Pattern DOT_STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern DOT_LINE = Pattern.compile(
            "    (?:graph|node|edge|s\\d+|s\\d+ -> s\\d+) \\[\\w+=(?:TEXT|\\w+)(?:, \\w+=(?:TEXT|\\w+))*];");
    private static final List<String> HOSTILE = List.of(
            "\"] --> s9[\"x",
            "end",
            "`**bold**`",
            "a\\",
            "\\\" -> b; }",
            "<script>alert(1)</script>",
            "&amp; &lt;",
            "#quot; %% -- {{x}} |y|",
            "line\nbreak\r\t\u0000",
            "\uD800 lone",
            "Größe → 配送 🚚");

    @Test
    void a_map_is_its_stages_its_waits_and_what_moved_on() {
        String mermaid = MermaidMap.of(MapsByHand.shop());

        assertThat(mermaid)
                .startsWith("---\ntitle: \"Lindgren Outdoor, Internet\"\n---\nflowchart LR\n")
                .contains("    s1[\"Consideration<br/>25,556 entered, 61 now<br/>lead time p50 5.4 d, p90 17.3 d<br/>")
                .contains("    s1 -->|\"wait p50 5.4 d, p90 16.2 d<br/>9,711 moved on, push\"| s2\n");
        assertThat(mermaid.lines().skip(4)).hasSize(9).allMatch(MERMAID_LINE.asMatchPredicate());
        assertThat(DotMap.of(MapsByHand.shop()))
                .startsWith("digraph map {\n")
                .endsWith("}\n")
                .contains(
                        "    s3 [label=\"Delivery\\n9,517 entered, 612 now\\nlead time p50 10.1 d, p90 32 d\\nprocess –\\n")
                .contains("    s3 -> s4 [label=\"wait p50 10.1 d, p90 30 d\\n9,421 moved on, pull\"];\n");
    }

    @Test
    void no_name_ends_its_label() {
        for (int seed = 0; seed < 50; seed++) {
            ValueStreamMap map = hostile(new Random(seed));
            String mermaid = MermaidMap.of(map);
            List<String> lines = mermaid.lines().toList();
            assertThat(lines.get(1)).matches("title: \"(?:[^\"\\\\]|\\\\.)*\"");
            assertThat(lines.subList(4, lines.size())).allMatch(MERMAID_LINE.asMatchPredicate());

            String dot = DotMap.of(map);
            List<String> plain =
                    DOT_STRING.matcher(dot).replaceAll("TEXT").lines().toList();
            assertThat(plain.subList(1, plain.size() - 1)).allMatch(DOT_LINE.asMatchPredicate());
            assertThat(dot.lines().count()).isEqualTo(plain.size());
        }
    }

    private static ValueStreamMap hostile(Random random) {
        List<io.millrace.measure.StageMeasures> stages = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(12); i++) {
            stages.add(stage(i, word(random) + word(random), 9, 1, 60, 1, random));
        }
        return MapsByHand.map(word(random), stages, List.of(), word(random));
    }

    private static String word(Random random) {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }
}
