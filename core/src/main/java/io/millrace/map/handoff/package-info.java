// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4, hand-offs: where a case passes from one responsible party to another, and what it loses there.
 *
 * <p>Pre: journeys, and what is declared about parties. Post: every hand-off of a view at one level with its wait, its factors and its
 * strength, weakest first; each count with the list of its cases.
 */
@NullMarked
package io.millrace.map.handoff;

import org.jspecify.annotations.NullMarked;
