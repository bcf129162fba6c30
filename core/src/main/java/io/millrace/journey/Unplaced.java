// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

/**
 * Events that were taken on trust and found no case in the end.
 *
 * @param source name of the source
 * @param reason in plain words
 * @param events how many
 * @param rows how many rows of the source they came from
 */
public record Unplaced(String source, String reason, long events, long rows) {}
