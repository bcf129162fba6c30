// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.event.EventLog;
import io.millrace.event.LaneRow;
import io.millrace.journey.StageModel;
import io.millrace.map.StageHomes;
import io.millrace.map.Tangle;
import io.millrace.measure.StreamMeasures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses the groups of touchpoints that a SIPOC of a stream counts: sources, lanes of partners, steps, and each touchpoint alone. */
public final class SipocGroups {
    private final List<SourceTouchpoints> sources;
    private final List<Integer> partners;
    private final List<ProcessStep> steps;
    private final List<List<Integer>> groups = new ArrayList<>();

    /**
     * Chooses.
     *
     * @param tangle of the same stream: the order in which most moves run
     */
    public SipocGroups(
            EventLog words,
            StageModel model,
            StageHomes homes,
            List<SourceTouchpoints> sources,
            StreamMeasures measures,
            Tangle tangle) {
        this.sources = List.copyOf(sources);
        this.partners = IntStream.range(0, words.lanes().size())
                .filter(lane -> words.lanes().get(lane).row() == LaneRow.PARTNER)
                .boxed()
                .toList();
        List<Integer> usual = tangle.spots().stream()
                .sorted(Comparator.comparingInt(Tangle.Spot::place))
                .map(Tangle.Spot::touchpoint)
                .toList();
        this.steps = new StepChooser(words, model, homes, measures, usual).steps();
        int size = words.touchpoints().size();
        sources.forEach(source -> groups.add(source.touchpoints()));
        partners.forEach(lane -> groups.add(IntStream.range(0, size)
                .filter(t -> words.touchpoints().get(t).lane() == lane)
                .boxed()
                .toList()));
        steps.forEach(step -> groups.add(step.touchpoints()));
        IntStream.range(0, size).forEach(t -> groups.add(List.of(t)));
    }

    /** What to count. */
    public List<List<Integer>> groups() {
        return List.copyOf(groups);
    }

    List<SourceTouchpoints> sources() {
        return sources;
    }

    /** Indices of the lanes of partners. */
    List<Integer> partners() {
        return partners;
    }

    List<ProcessStep> steps() {
        return steps;
    }

    GroupCounts.Met source(int source, GroupCounts counts) {
        return counts.groups().get(source);
    }

    GroupCounts.Met partner(int partner, GroupCounts counts) {
        return counts.groups().get(sources.size() + partner);
    }

    GroupCounts.Met step(int step, GroupCounts counts) {
        return counts.groups().get(sources.size() + partners.size() + step);
    }

    GroupCounts.Met touchpoint(int touchpoint, GroupCounts counts) {
        return counts.groups().get(sources.size() + partners.size() + steps.size() + touchpoint);
    }
}
