// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * One line of the touchpoint catalogue.
 *
 * @param touchpoint index in the log's touchpoints
 * @param cases cases that met it
 * @param events how often it was met
 * @param beginnings how many cases began with it
 * @param stepTime time since the event before it in the case, or its own duration where start and end are known; quantiles over
 *     events, n counts the cases that have such a time
 * @param firstSeen micros since the epoch
 * @param lastSeen micros since the epoch
 */
public record TouchpointMeasures(
        int touchpoint,
        CaseCount cases,
        long events,
        long beginnings,
        DurationEstimate stepTime,
        long firstSeen,
        long lastSeen) {}
