// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * What a finding does, with its 95 % interval over resampled cases.
 *
 * @param unit what the value counts, such as "contacts a year" or "points of the share that orders again"
 */
public record Effect(double value, double low, double high, String unit) {}
