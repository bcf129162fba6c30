// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases behind a number.
 *
 * @param total how many there are; {@code rows} may be a page of them
 */
public record CaseList(String key, String title, long total, List<Row> rows) {
    /**
     * One case of the list.
     *
     * @param index number of the case in the log
     * @param customer null when the source names none
     * @param start micros since the epoch
     * @param end when it ended, or null while open or when nobody knows
     * @param state open, completed, ordered again, exited: NAME, silent
     * @param stage name of the furthest stage, or null
     */
    public record Row(
            int index,
            String id,
            @Nullable String customer,
            String channel,
            long start,
            @Nullable Long end,
            String state,
            @Nullable String stage,
            int events) {}
}
