// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

/** What the values of a column look like. */
public enum ColumnKind {
    /** Dates or times of one pattern. */
    TIME,
    /** Names of single things: many different values without prose. */
    ID,
    NUMBER,
    /** Few values that keep coming back. */
    CATEGORY,
    /** Prose, or anything else. */
    TEXT,
    EMPTY
}
