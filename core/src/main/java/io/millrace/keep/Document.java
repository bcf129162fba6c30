// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

/**
 * Something that people wrote, or that was drawn and must not change any more, kept word for word: a future state, the table of a SIPOC, a
 * version of a map. A later one of the same kind and name takes its place; the earlier ones stay.
 *
 * @param id from 1 on, in the order of writing
 * @param kind what it is, such as {@code future}
 * @param name what it is about, such as a stream
 * @param body its text; empty where it was taken away
 * @param writtenAt milliseconds since the epoch
 */
public record Document(long id, String kind, String name, String body, long writtenAt) {}
