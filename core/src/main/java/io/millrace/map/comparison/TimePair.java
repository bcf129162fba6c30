// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.measure.DurationEstimate;

/**
 * How long something takes on both sides.
 *
 * @param what takes so long, in plain words
 * @param verdict whether the 95 % intervals of the medians lie apart
 */
public record TimePair(String what, DurationEstimate left, DurationEstimate right, Verdict verdict) {}
