// SPDX-License-Identifier: Apache-2.0
/**
 * Room 7: who buys again, when, how often and worth how much.
 *
 * <p>Pre: a log in which customers are named and one stage is the order. Post: what each customer is likely to do next, with what it rests on,
 * or the reason why nobody can say.
 */
@NullMarked
package io.millrace.repurchase;

import org.jspecify.annotations.NullMarked;
