// SPDX-License-Identifier: Apache-2.0
/**
 * Room 14, a face over run: the web pages and the REST interface.
 *
 * <p>Pre: a run. Post: answers on one port.
 */
@NullMarked
package io.millrace.app.serve;

import org.jspecify.annotations.NullMarked;
