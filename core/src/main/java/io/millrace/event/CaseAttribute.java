// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

/**
 * What is known of each case beside its events, such as the device of its first visit: the first value that an event of the case has.
 *
 * @param name the field of the source
 * @param words the values
 * @param code per case, code in {@code words} or -1 where no event of the case has a value
 * @param seen when values show
 */
// the column is shared, not copied, as those of the log are
@SuppressWarnings("ArrayRecordComponent")
public record CaseAttribute(String name, Dictionary words, int[] code, ValueSeen seen) {}
