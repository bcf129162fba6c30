// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4, versions of a map: its numbers at one time with what they were computed from, and what changed from one to another.
 *
 * <p>Pre: the numbers of a run as its document has them, and its inputs. Post: a text that says both and can be read again; the differences of
 * two, none where the inputs and the program are the same.
 */
@NullMarked
package io.millrace.map.version;

import org.jspecify.annotations.NullMarked;
