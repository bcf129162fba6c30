// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a detector looks.
 *
 * @param spots where to scan cases; none when it needs not
 * @param readings what to make of each spot, one a spot
 * @param ready findings that need no scan
 * @param reason why it cannot look, in words that follow "because"; null when it can
 */
public record Search(
        List<Spot> spots,
        List<Reading> readings,
        List<Finding> ready,
        @Nullable String reason) {
    static Search absent(String reason) {
        return new Search(List.of(), List.of(), List.of(), reason);
    }

    static Search at(List<Spot> spots, List<Reading> readings) {
        return new Search(spots, readings, List.of(), null);
    }

    static Search ready(List<Finding> findings) {
        return new Search(List.of(), List.of(), findings, null);
    }
}
