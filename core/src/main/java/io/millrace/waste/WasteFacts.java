// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.map.handoff.HandOffs;
import io.millrace.map.whereabouts.NormalRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known before cases are looked at.
 *
 * @param ranges how long cases are in stages, by stream
 * @param handOffs between teams
 * @param span when the cases began
 * @param money what the company declared
 * @param delivery the delivery promise, or null
 */
public record WasteFacts(
        ScanGround ground,
        List<NormalRange> ranges,
        HandOffs handOffs,
        Span span,
        DeclaredMoney money,
        @Nullable DeliveryPromise delivery) {

    /** The code of a stage with which keys and addresses name it. */
    String stageKey(int stage) {
        return ground.model().stages().get(stage).key();
    }

    String stageName(int stage) {
        return ground.model().stages().get(stage).name();
    }
}
