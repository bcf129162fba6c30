// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4, enablers: what moves a customer on to the next stage.
 *
 * <p>Pre: an event log and its stage model. Post: for each move of each stream the touchpoints that were met before it, how many they reach,
 * how soon the move follows and how much more often, with an interval; the moves that nothing helps; the jumps and returns that pay.
 */
@NullMarked
package io.millrace.map.enabler;

import org.jspecify.annotations.NullMarked;
