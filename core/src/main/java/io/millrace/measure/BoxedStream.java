// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.util.List;

/**
 * One stream over boxes of touchpoints.
 *
 * @param cases all cases, whether or not they met a box
 * @param events the sum over the boxes
 * @param elapsedSeconds time from first to last event, summed over the cases; the sum over the boxes
 * @param boxes those that were met, by number
 * @param flows most cases first, then most times, then by number
 */
public record BoxedStream(
        CaseCount cases, long events, double elapsedSeconds, List<BoxMeasures> boxes, List<BoxFlow> flows) {}
