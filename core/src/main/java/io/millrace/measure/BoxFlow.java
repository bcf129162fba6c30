// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * How cases move from box to box, or stay in one: an edge of the directly-follows graph over {@link TouchpointBoxes}.
 *
 * @param from number of a box
 * @param to number of a box; the same one when an event there follows another there
 * @param cases cases that make the move at least once
 * @param times how often it is made
 * @param untilNext time from the end of the one event, or from its time where no end is known, to the other; quantiles over moves, n counts cases
 */
public record BoxFlow(int from, int to, CaseCount cases, long times, DurationEstimate untilNext) {}
