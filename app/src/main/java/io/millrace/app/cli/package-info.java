// SPDX-License-Identifier: Apache-2.0
/**
 * Room 14, a face over run: the command line.
 *
 * <p>Pre: a run. Post: words, numbers and exit codes.
 */
@NullMarked
package io.millrace.app.cli;

import org.jspecify.annotations.NullMarked;
