// SPDX-License-Identifier: Apache-2.0
/**
 * Room 5, segment: after measure, beside map. What makes a flow straight, and what would make it straighter.
 *
 * <p>Pre: journeys. Post: how linear they are, what splits them into more linear ones, and what is left over, each count with the list of its
 * cases. Here stands what the sub-packages share; they do not know one another.
 */
@NullMarked
package io.millrace.segment;

import org.jspecify.annotations.NullMarked;
