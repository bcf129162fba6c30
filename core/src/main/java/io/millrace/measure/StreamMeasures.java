// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.util.List;

/**
 * All numbers of one value stream.
 *
 * @param name the channel, or "All"
 * @param all whether it is every channel together
 * @param firstTime earliest event, micros since the epoch; 0 without cases
 * @param lastTime latest event, micros since the epoch; 0 without cases
 * @param stages in model order, one for every stage of the model
 * @param transitions in model order: every adjacent pair, and every pair that a case jumped
 * @param flow most frequent first, ties by touchpoint index
 * @param paths most frequent first
 */
public record StreamMeasures(
        String name,
        boolean all,
        CaseCount cases,
        long firstTime,
        long lastTime,
        Totals totals,
        List<StageMeasures> stages,
        List<TransitionMeasures> transitions,
        List<FlowEdge> flow,
        List<BackLoop> backLoops,
        List<TouchpointMeasures> touchpoints,
        List<StagePath> paths,
        List<ExitCount> exits) {

    /** The same numbers as those of one channel by its name. */
    public StreamMeasures named(String channel) {
        return new StreamMeasures(
                channel,
                false,
                cases,
                firstTime,
                lastTime,
                totals,
                stages,
                transitions,
                flow,
                backLoops,
                touchpoints,
                paths,
                exits);
    }
}
