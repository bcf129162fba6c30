// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/** Takes what a counter counts of one case. */
@FunctionalInterface
public interface CaseSums {
    /**
     * Adds to a sum of a place.
     *
     * @param place below {@link CaseCounter#places()}
     * @param sum below {@link CaseCounter#sums()}; sum {@link CaseCounter#HIT} is 1 for a case that proves the waste there
     */
    void add(int place, int sum, long value);
}
