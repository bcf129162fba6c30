// SPDX-License-Identifier: Apache-2.0
/**
 * Room 6: the detectors, one kind of waste a file. No other file names them.
 *
 * <p>Pre: cases, one by one, and what was declared. Post: findings with their cases, or why it could not be looked for them.
 */
@NullMarked
package io.millrace.waste.detector;

import org.jspecify.annotations.NullMarked;
