// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4, the SIPOC: who supplies what to which steps, and who gets what of them, on one page.
 *
 * <p>Pre: the measures of a stream, what its touchpoints mean, and which sources told of them. Post: five columns of entries, each with the
 * events that it rests on; and the same with what people corrected.
 */
@NullMarked
package io.millrace.map.sipoc;

import org.jspecify.annotations.NullMarked;
