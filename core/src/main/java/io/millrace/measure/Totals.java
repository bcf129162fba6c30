// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * The box score of a stream.
 *
 * @param leadTime Kaplan-Meier time from the first event to completion or the next order; exits compete, open cases are censored
 * @param processTime sum of process times, per case
 * @param activityRatio sum of process time / sum of observed time of the same cases
 * @param rolledPercentCompleteAndAccurate product of the %C&A of the stages that have one
 * @param open cases under way at {@code asOf}
 * @param completed cases that reached a last stage
 * @param orderedAgain cases that ended with the next order
 * @param exited cases that left by a dated exit
 * @param undatedExits cases that left, nobody knows when
 * @param silent cases no longer followed
 */
public record Totals(
        DurationEstimate leadTime,
        DurationEstimate processTime,
        Share activityRatio,
        Share rolledPercentCompleteAndAccurate,
        CaseCount open,
        CaseCount completed,
        CaseCount orderedAgain,
        CaseCount exited,
        CaseCount undatedExits,
        CaseCount silent) {}
