// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import io.millrace.measure.CaseCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where everybody is.
 *
 * @param headline the finding in one sentence
 * @param open open cases
 * @param nowhere open cases that entered no stage
 * @param stuck open cases that are longer in their stage than 95 % of the winners of their stream were
 * @param stages each stage of each stream that a case was in, streams by their code and stages in model order
 */
public record Whereabouts(String headline, CaseCount open, CaseCount nowhere, CaseCount stuck, List<Stand> stages) {

    /**
     * A stage of a stream.
     *
     * @param range what is normal there
     * @param open cases that are there now
     * @param stuck those of them that are stuck; null where nobody can tell
     * @param reason why nobody can tell; null otherwise
     */
    public record Stand(
            String stream,
            String stage,
            NormalRange range,
            CaseCount open,
            @Nullable CaseCount stuck,
            @Nullable String reason) {}
}
