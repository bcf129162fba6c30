// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * A touchpoint that cases meet again.
 *
 * @param touchpoint index in the log's touchpoints
 * @param cases cases that met it more than once
 * @param again how often it was met beyond the first time of each case
 * @param casesAtOnce cases that met it again with nothing in between: the self-loop
 * @param atOnce how often it was met again with nothing in between
 */
public record Rework(int touchpoint, CaseCount cases, long again, CaseCount casesAtOnce, long atOnce) {}
