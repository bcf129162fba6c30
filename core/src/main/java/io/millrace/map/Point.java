// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

/** A place on the drawing, in its units. */
public record Point(double x, double y) {}
