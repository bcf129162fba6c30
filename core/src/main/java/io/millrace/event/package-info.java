// SPDX-License-Identifier: Apache-2.0
/**
 * Room 0: the shared words, before every other room.
 *
 * <p>Pre: nothing. Post: {@link io.millrace.event.RawEvent} is what a source said happened, {@link io.millrace.event.EventLog} is what
 * happened, in columns, case by case.
 */
@NullMarked
package io.millrace.event;

import org.jspecify.annotations.NullMarked;
