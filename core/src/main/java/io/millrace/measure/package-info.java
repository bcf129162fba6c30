// SPDX-License-Identifier: Apache-2.0
/**
 * Room 3: after journey, before map.
 *
 * <p>Pre: an event log and its stage model. Post: numbers for each value stream, stage and transition, each with its basis, its n and the
 * selection that lists the cases behind it.
 */
@NullMarked
package io.millrace.measure;

import org.jspecify.annotations.NullMarked;
