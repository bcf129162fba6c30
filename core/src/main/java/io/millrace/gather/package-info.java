// SPDX-License-Identifier: Apache-2.0
/**
 * Room 1: after event, before journey. Reads files.
 *
 * <p>Pre: source descriptions. Post: raw events in reading order; every row counted as mapped, unmapped or rejected, with its reason.
 */
@NullMarked
package io.millrace.gather;

import org.jspecify.annotations.NullMarked;
