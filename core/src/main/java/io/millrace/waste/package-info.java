// SPDX-License-Identifier: Apache-2.0
/**
 * Room 6: after segment, before repurchase. Names what is wasteful in each stream, with the cases that prove it, and prices it.
 *
 * <p>Pre: journeys, and what was declared of money. Post: findings, each with its cases, its effect with an interval and, where everything
 * that it takes is known, its money for a year with the formula.
 */
@NullMarked
package io.millrace.waste;

import org.jspecify.annotations.NullMarked;
