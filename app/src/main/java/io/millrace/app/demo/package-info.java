// SPDX-License-Identifier: Apache-2.0
/**
 * Room 14, a face over run: the sample company.
 *
 * <p>Pre: a seed. Post: its export files.
 */
@NullMarked
package io.millrace.app.demo;

import org.jspecify.annotations.NullMarked;
