// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

/**
 * When values of an attribute show, over all cases of the whole log.
 *
 * @param known cases that have a value
 * @param late cases whose first value came only after their first event: nobody knew it when they began
 */
public record ValueSeen(int known, int late) {
    /** Of an attribute of which nobody counted. */
    public static final ValueSeen NOT_COUNTED = new ValueSeen(0, 0);
}
