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
                <svg class="flow arcs" viewBox="0 0 152 126" width="152" height="126" role="img" aria-label="All">
                <path class="arc back" stroke-width="2.0" d="M116 53.0Q96.0 93.0 76 53.0"><title>checkout by post → cart &amp; &lt;more&gt;: 25</title></path>
                <path class="arc" stroke-width="4.0" d="M36 53.0Q76.0 -27.0 116 53.0"><title>visit → checkout by post: 100</title></path>
                <circle class="node" cx="36" cy="53.0" r="9"><title>visit</title></circle><text x="36" y="106.0" text-anchor="middle">visit</text>
                <circle class="node" cx="76" cy="53.0" r="9"><title>cart &amp; &lt;more&gt;</title></circle><text x="76" y="121.0" text-anchor="middle">cart &amp; &lt;mor…</text>
                <circle class="node" cx="116" cy="53.0" r="9"><title>checkout by post</title></circle><text x="116" y="106.0" text-anchor="middle">checkout by…</text>
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
