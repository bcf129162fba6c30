// SPDX-License-Identifier: Apache-2.0
/**
 * Room 14, a face over run: what both faces show, templates and JSON.
 *
 * <p>Pre: a run. Post: HTML, SVG and JSON.
 */
@NullMarked
package io.millrace.app.page;

import org.jspecify.annotations.NullMarked;
