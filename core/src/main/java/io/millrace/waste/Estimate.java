// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * A number and its 95 % interval.
 *
 * @param low bound of the interval, by resampling cases
 */
public record Estimate(double value, double low, double high) {}
