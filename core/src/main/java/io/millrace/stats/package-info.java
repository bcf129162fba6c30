// SPDX-License-Identifier: Apache-2.0
/**
 * Room 0: numbers without customers.
 *
 * <p>Pre: nothing. Post: histograms that add up in any order, survival curves, competing risks, shares and their differences with
 * intervals, what many looks leave of a finding, minima of smooth functions and how they bend there.
 */
@NullMarked
package io.millrace.stats;

import org.jspecify.annotations.NullMarked;
