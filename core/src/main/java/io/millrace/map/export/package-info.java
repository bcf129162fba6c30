// SPDX-License-Identifier: Apache-2.0
/**
 * Room 4, the map outside of our pages: a drawing that needs nothing around it, and the map as text that other tools draw.
 *
 * <p>Pre: a finished map, or a drawing that this room's parent made. Post: the same map gives the same text; whatever things are called,
 * the text stays what it says to be.
 */
@NullMarked
package io.millrace.map.export;

import org.jspecify.annotations.NullMarked;
