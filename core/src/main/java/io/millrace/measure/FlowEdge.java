// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * An edge of the directly-follows graph of the sorted log, between touchpoints.
 *
 * @param from index of the touchpoint
 * @param to index of the touchpoint
 * @param cases cases that walk it at least once
 * @param times how often it is walked
 */
public record FlowEdge(int from, int to, CaseCount cases, long times) {}
