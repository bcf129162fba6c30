// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.List;

/**
 * How many of the ids that one source names another names too.
 *
 * @param key what the ids are: order, customer, or the noun of a case
 * @param ids different ids of the source
 * @param found how many of them the other source names
 * @param missing the first few that it does not
 */
public record KeyCoverage(String key, String source, String other, long ids, long found, List<String> missing) {

    /** Share found, 0 to 1. */
    public double share() {
        return ids == 0 ? 0 : found / (double) ids;
    }
}
