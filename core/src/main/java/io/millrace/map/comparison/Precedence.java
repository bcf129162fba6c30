// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

/**
 * Of the cases that met two touchpoints, which they met first.
 *
 * @param one touchpoint with the smaller number
 * @param other the other touchpoint
 * @param oneFirst cases that met {@code one} first
 * @param both cases that met both
 */
public record Precedence(int one, int other, long oneFirst, long both) {}
