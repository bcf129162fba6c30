// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4, comparison: two groups of cases side by side, and what of their difference is more than noise.
 *
 * <p>Pre: two groups without a case in common, with their measures. Post: every tested difference with its interval and with what many looks
 * leave of it; what is too thin to test says so.
 */
@NullMarked
package io.millrace.map.comparison;

import org.jspecify.annotations.NullMarked;
