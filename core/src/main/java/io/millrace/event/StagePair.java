// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

/**
 * A move from one stage to another.
 *
 * @param from index of a stage in the stage model
 * @param to index of another
 */
public record StagePair(int from, int to) {}
