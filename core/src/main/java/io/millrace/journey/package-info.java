// SPDX-License-Identifier: Apache-2.0
/**
 * Room 2: after gather, before measure.
 *
 * <p>Pre: raw events in any order, mapping rules, a stage model, a case rule. Post: an {@link io.millrace.event.EventLog} in which every
 * event has a touchpoint and every case an ending, and a reason for each event that found no place.
 */
@NullMarked
package io.millrace.journey;

import org.jspecify.annotations.NullMarked;
