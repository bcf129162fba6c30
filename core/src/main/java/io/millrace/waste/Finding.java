// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.measure.CaseCount;

/**
 * Something wasteful at one place of one stream, with the cases that prove it: without cases there is no finding.
 *
 * @param id the same for the same waste at the same place of the same stream, whatever else is found
 * @param stream name of the value stream
 * @param place where, such as a stage, a touchpoint or a hand-off
 * @param stage index of the stage on whose box of the map it stands, or -1
 * @param sentence what is wasteful, in plain words with its numbers
 * @param owner the lane or team that could mend it; empty when nothing tells
 * @param associated whether the effect is a comparison that no experiment has tested
 */
public record Finding(
        String id,
        WasteType type,
        String stream,
        String place,
        int stage,
        String sentence,
        CaseCount cases,
        Effect effect,
        YearlyMoney moneyPerYear,
        String owner,
        boolean associated) {}
