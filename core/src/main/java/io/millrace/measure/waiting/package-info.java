// SPDX-License-Identifier: Apache-2.0
/**
 * Room 3, why cases wait: a part of measure.
 *
 * <p>Pre: an event log whose events tell who worked and until when, and the working time that the company declares. Post: the time between
 * two events of a case told apart by cause, each moment by exactly one, so that the causes add up to the wait.
 */
@NullMarked
package io.millrace.measure.waiting;

import org.jspecify.annotations.NullMarked;
