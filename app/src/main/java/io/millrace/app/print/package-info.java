// SPDX-License-Identifier: Apache-2.0
/**
 * Room 14, paper: drawings as PNG and PDF.
 *
 * <p>Pre: a drawing as plain SVG of our own making. Post: the same picture in bytes that are the same for the same drawing, on every
 * machine: the letters come along, the clock is not asked.
 */
@NullMarked
package io.millrace.app.print;

import org.jspecify.annotations.NullMarked;
