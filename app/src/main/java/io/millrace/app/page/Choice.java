// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

/**
 * One answer of a select box.
 *
 * @param word what is sent
 * @param label what people read
 */
public record Choice(String word, String label) {}
