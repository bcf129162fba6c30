// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4, the service blueprint: who does what in front of the customer and behind, how customers react, and where nobody knows.
 *
 * <p>Pre: the measures of a stream, and its cases to walk. Post: rows of boxes with their drawing; the actions of ours that no reaction is
 * known of, and the acts of customers that nothing of ours came before, with the key of their cases.
 */
@NullMarked
package io.millrace.map.blueprint;

import org.jspecify.annotations.NullMarked;
