// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.run.View;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other side of a comparison as an address asks for it, in place of what the view says.
 *
 * @param withStream name of a stream
 * @param withFrom first day
 * @param withTo last day
 * @param withWhere terms
 */
record AskedBeside(
        @Nullable String withStream,
        @Nullable LocalDate withFrom,
        @Nullable LocalDate withTo,
        @Nullable List<String> withWhere) {

    /** The other view, or null when nothing tells it from this one. */
    @Nullable
    View of(View view) {
        String stream = withStream == null || withStream.isBlank() ? null : withStream;
        View other = view.over(stream, withFrom, withTo, withWhere == null ? List.of() : withWhere);
        return other.equals(view) ? null : other;
    }
}
