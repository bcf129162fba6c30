// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Touchpoints by number, from 0 on in the order of first sight. */
final class TouchpointCodes {
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final Map<Touchpoint, Integer> codes = new HashMap<>();

    /** The number of the touchpoint, which is added when it is new. */
    int code(Touchpoint touchpoint) {
        Integer known = codes.putIfAbsent(touchpoint, touchpoints.size());
        if (known != null) {
            return known;
        }
        touchpoints.add(touchpoint);
        return touchpoints.size() - 1;
    }

    /** Adds those of another in their order and gives, by their number there, their number here. */
    int[] addAll(TouchpointCodes other) {
        return other.touchpoints.stream().mapToInt(this::code).toArray();
    }

    Touchpoint touchpoint(int code) {
        return touchpoints.get(code);
    }

    List<Touchpoint> touchpoints() {
        return List.copyOf(touchpoints);
    }
}
