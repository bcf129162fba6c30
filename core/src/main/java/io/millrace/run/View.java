// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks at: one stream and one period. The address of a page holds it.
 *
 * @param stream name of a channel, or null for all together
 * @param from first day on which a case may begin, or null
 * @param to last day on which a case may begin, or null
 */
public record View(
        @Nullable String stream,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final View ALL = new View(null, null, null);
}
