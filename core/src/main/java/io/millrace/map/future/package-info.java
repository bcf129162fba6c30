// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4, future states: the current map with targets, and what follows from them.
 *
 * <p>Pre: a current map and targets that a person declared. Post: the same map with the targets carried through, the gap of each stage, and
 * every assumption in words. Nothing here is a forecast: what no target says stays as it is.
 */
@NullMarked
package io.millrace.map.future;

import org.jspecify.annotations.NullMarked;
