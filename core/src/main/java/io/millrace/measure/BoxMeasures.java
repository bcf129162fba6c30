// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * What happened in one box of touchpoints.
 *
 * @param box number of the box in {@link TouchpointBoxes}
 * @param cases cases that met one of its touchpoints
 * @param events how often one was met
 * @param first cases that began here
 * @param latest cases last seen here
 * @param untilNext time from the end of an event here, or from its time where no end is known, to the next event when that is in another box;
 *     quantiles over moves, n counts the cases that made one. Only what was seen: nothing is said of cases that have not moved on yet
 * @param processTime time that somebody works on the case here, per case
 * @param elapsedSeconds time from each event here to the next event of its case, in whichever box, summed; adds up over all boxes to the
 *     time from first to last event of all cases, for whichever boxes
 */
public record BoxMeasures(
        int box,
        CaseCount cases,
        long events,
        CaseCount first,
        CaseCount latest,
        DurationEstimate untilNext,
        DurationEstimate processTime,
        double elapsedSeconds) {}
