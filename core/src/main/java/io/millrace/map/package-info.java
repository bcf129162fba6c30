// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4: after measure, before segment.
 *
 * <p>Pre: the measures of a value stream. Post: a value stream map: what to draw, where it stands, and its drawing in SVG.
 */
@NullMarked
package io.millrace.map;

import org.jspecify.annotations.NullMarked;
