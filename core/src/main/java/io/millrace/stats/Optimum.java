// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

/**
 * Where a search for a minimum ended.
 *
 * @param point the lowest point that was found
 * @param value of the function there
 * @param steepest the largest slope that is left there
 * @param steps how many steps the search took
 * @param status whether it is a minimum
 */
// one array, made for this record
@SuppressWarnings("ArrayRecordComponent")
public record Optimum(double[] point, double value, double steepest, int steps, Status status) {

    /** How a search ended. */
    public enum Status {
        /** No slope is left: a minimum, or a plain. */
        FOUND,
        /** A slope is left, but no step along it goes lower. */
        STALLED,
        /** Still going lower after all steps that were allowed. */
        UNFINISHED
    }
}
