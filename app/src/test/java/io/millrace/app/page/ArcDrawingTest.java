// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.segment.tree.FlowArcs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Arcs over a row of touchpoints, to the byte. */
class ArcDrawingTest {
    private static final List<Touchpoint> TOUCHPOINTS = Stream.of("visit", "cart & <more>", "checkout by post")
            .map(name -> new Touchpoint(
                    name, 0, -1, FlowKind.ACTION, false, Party.US, null, false, null, null, Touchpoint.NO_LANE))
            .toList();

    @Test
    void steps_ahead_rise_and_steps_back_fall() {
        FlowArcs flow =
                new FlowArcs(List.of(0, 1, 2), 0, List.of(new FlowArcs.Arc(0, 2, 100), new FlowArcs.Arc(2, 1, 25)));

        assertThat(new ArcDrawing(TOUCHPOINTS).draw(flow, "All")).isEqualTo("""
                <svg class="flow arcs" viewBox="0 0 172 123" width="172" height="123" role="img" aria-label="All">
                <path class="arc back" stroke-width="2.0" d="M136 51.0Q111.0 89.0 86 51.0"><title>checkout by post → cart &amp; &lt;more&gt;: 25</title></path>
                <path class="arc" stroke-width="4.0" d="M36 51.0Q86.0 -25.0 136 51.0"><title>visit → checkout by post: 100</title></path>
                <circle class="node" cx="36" cy="51.0" r="9"><title>visit</title></circle><text x="36" y="103.0" text-anchor="middle">visit</text>
                <circle class="node" cx="86" cy="51.0" r="9"><title>cart &amp; &lt;more&gt;</title></circle><text x="86" y="118.0" text-anchor="middle">cart &amp; &lt;mo…</text>
                <circle class="node" cx="136" cy="51.0" r="9"><title>checkout by post</title></circle><text x="136" y="103.0" text-anchor="middle">checkout b…</text>
                </svg>
                """);
    }

    @Test
    void no_touchpoint_is_an_empty_row() {
        assertThat(new ArcDrawing(TOUCHPOINTS).draw(new FlowArcs(List.of(), 0, List.of()), "None"))
                .startsWith("<svg")
                .doesNotContain("NaN");
    }
}
