// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

/**
 * How many cases did one thing after another.
 *
 * @param from touchpoint
 * @param to touchpoint, or {@link #END} where the case was over
 * @param cases how many
 */
public record Choice(int from, int to, long cases) {
    /** No step followed. */
    public static final int END = -1;
}
