// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4, where everybody is: in which stage each open case stands, since when, and whether that is longer than those who won took.
 *
 * <p>Pre: cases to walk. Post: the normal range of each stage of each stream, and the cases beyond the winners' p95, with the key of their list.
 */
@NullMarked
package io.millrace.map.whereabouts;

import org.jspecify.annotations.NullMarked;
