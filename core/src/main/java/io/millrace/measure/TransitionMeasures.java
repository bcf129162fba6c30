// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * A pair of stages in model order.
 *
 * @param adjacent whether the two follow each other in the model
 * @param cases cases with both stages
 * @param observed first entry of the later minus first entry of the earlier, both present, sign kept
 * @param overlaps cases in which the later stage was entered first
 * @param waitTime Aalen-Johansen: time to moving on into {@code to}, as a quantile of those who ever will; n are the cases at risk
 * @param moved cases whose next stage after {@code from} was {@code to}
 */
public record TransitionMeasures(
        int from,
        int to,
        String fromKey,
        String toKey,
        boolean adjacent,
        CaseCount cases,
        DurationEstimate observed,
        CaseCount overlaps,
        DurationEstimate waitTime,
        CaseCount moved) {}
