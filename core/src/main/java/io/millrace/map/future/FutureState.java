// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import io.millrace.event.Money;
import io.millrace.map.ValueStreamMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map with targets, and what follows from them.
 *
 * @param headline the change in plain words
 * @param targets in the order in which they were said
 * @param stages the boxes of the map, in model order
 * @param lead sum of the steps of the ladder, in seconds
 * @param activity process time / lead time, over the steps of which both are known
 * @param rolled product of the %C&A
 * @param outcome cases at the end
 * @param worth of the orders
 * @param leftOut names of stages whose step is in no sum, because it is not known today or with targets
 * @param assumptions one sentence each
 * @param drawn the map with the targets carried through
 */
public record FutureState(
        String headline,
        List<Target> targets,
        List<FutureStage> stages,
        Change lead,
        Change activity,
        Change rolled,
        Outcome outcome,
        Worth worth,
        List<String> leftOut,
        List<String> assumptions,
        ValueStreamMap drawn) {

    /** A number today and with targets; null where it is not known. */
    public record Change(@Nullable Double now, @Nullable Double then) {}

    /**
     * What orders are worth today and, at the same value each, with targets.
     *
     * @param reason why it is not known; null where it is
     */
    public record Worth(
            @Nullable Money now,
            @Nullable Money then,
            @Nullable String reason) {}

    /**
     * Where journeys end.
     *
     * @param what in words that follow a number of cases, such as "lead to the next order"
     */
    public record Outcome(String what, double now, double then) {}
}
