// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4, two sides of a stream side by side: two periods, streams or segments, with what differs and whether it is more than noise.
 *
 * <p>Pre: the measures of both sides, which share no case, and their cases to walk. Post: differences with the probability of chance, adjusted for
 * how often one looked; times with the interval of their difference.
 */
@NullMarked
package io.millrace.map.comparison;

import org.jspecify.annotations.NullMarked;
