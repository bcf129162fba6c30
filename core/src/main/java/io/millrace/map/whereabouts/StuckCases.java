// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import java.util.List;

/**
 * The cases that a rule calls stuck.
 *
 * @param counts how many, by channel and stage
 * @param longest their numbers, those that are longest beyond their limit first
 * @param open all open cases
 * @param nowhere open cases that entered no stage
 */
public record StuckCases(List<Long> counts, List<Integer> longest, long open, long nowhere) {}
