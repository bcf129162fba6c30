// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

/**
 * An attribute by which nothing is split.
 *
 * @param reason one sentence with its number
 */
public record Refusal(String attribute, String reason) {}
