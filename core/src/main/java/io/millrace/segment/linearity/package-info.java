// SPDX-License-Identifier: Apache-2.0
/**
 * Room 5, linearity: how far any set of journeys is from one straight line.
 *
 * <p>Pre: journeys. Post: one {@link io.millrace.segment.linearity.Linearity} with every number that tells order from tangle, each with a
 * sentence of what it means, or the reason why it is absent; each count with the list of its cases.
 */
@NullMarked
package io.millrace.segment.linearity;

import org.jspecify.annotations.NullMarked;
