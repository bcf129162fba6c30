// SPDX-License-Identifier: Apache-2.0
/**
 * Room 6: what is wasteful in each stream, in money, with the cases that prove it.
 *
 * <p>Pre: journeys, where cases usually stand, hand-offs, and what the company declared about money and promises. Post: findings, each with
 * its cases, an effect with its interval and, where it can be told, money a year with the formula; and what was not looked for and why.
 * Each kind of waste has one detector in one file, found as a service: to add one is to add a file.
 */
@NullMarked
package io.millrace.waste;

import org.jspecify.annotations.NullMarked;
