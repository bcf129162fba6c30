// SPDX-License-Identifier: Apache-2.0
/**
 * Room 5, the flow tree: splits journeys by what is known when they begin, as long as each split pays for itself in description length.
 *
 * <p>Pre: journeys with attributes. Post: a tree whose leaves hold every case once; what was tried and what was refused, each with its
 * reason; and how the same search does on cases that it never saw.
 */
@NullMarked
package io.millrace.segment.tree;

import org.jspecify.annotations.NullMarked;
