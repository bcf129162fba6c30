// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4, what brings most of it: journeys by any attribute, ranked by what they bring, with the few that bring 80 %.
 *
 * <p>Pre: cases to walk. Post: rows that fall, with shares that rise to 1; each row with the key of its cases.
 */
@NullMarked
package io.millrace.map.pareto;

import org.jspecify.annotations.NullMarked;
