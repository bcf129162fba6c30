// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One case, event by event. */
public record CaseTimeline(CaseList.Row head, List<Moment> moments) {
    /**
     * One event of the case.
     *
     * @param time micros since the epoch
     * @param end micros since the epoch, or null
     * @param sincePreviousSeconds null for the first
     * @param stage name of the stage entered, or null
     * @param lane name, or null
     * @param visible false behind the line of visibility
     * @param value decimal string with currency, or null
     */
    public record Moment(
            long time,
            @Nullable Long end,
            @Nullable Double sincePreviousSeconds,
            String touchpoint,
            @Nullable String stage,
            @Nullable String lane,
            boolean visible,
            String by,
            @Nullable String agent,
            @Nullable String value) {}
}
