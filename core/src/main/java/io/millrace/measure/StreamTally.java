// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.List;

/** Adds up one value stream. */
final class StreamTally {
    private final EventLog log;
    private final List<Stage> model;
    private final CaseTally cases = new CaseTally();
    private final StageTally[] stages;
    private final TransitionTally[] transitions;
    private final TouchpointTally touchpoints;
    private final FlowTally flow;
    private final PathTally paths = new PathTally();
    private final BackLoopTally backLoops;
    private final ExitTally exits;

    StreamTally(EventLog log, StageModel model) {
        this.log = log;
        this.model = model.stages();
        int size = this.model.size();
        stages = new StageTally[size];
        transitions = new TransitionTally[size * size];
        for (int from = 0; from < size; from++) {
            stages[from] = new StageTally(from, size);
            for (int to = from + 1; to < size; to++) {
                transitions[from * size + to] = new TransitionTally(from, to);
            }
        }
        touchpoints = new TouchpointTally(log.touchpoints().size());
        flow = new FlowTally(log.touchpoints().size());
        backLoops = new BackLoopTally(size);
        exits = new ExitTally(log.exits().size());
    }

    void add(TraceCursor trace, StagePassages passages) {
        cases.add(trace, passages.work());
        for (long left = passages.entered() | passages.skipped(); left != 0; left &= left - 1) {
            stages[Long.numberOfTrailingZeros(left)].add(passages);
        }
        addTransitions(passages);
        touchpoints.add(trace);
        flow.add(trace);
        paths.add(passages);
        backLoops.add(passages);
        exits.add(trace);
    }

    private void addTransitions(StagePassages passages) {
        for (long left = passages.entered(); left != 0; left &= left - 1) {
            int row = Long.numberOfTrailingZeros(left) * stages.length;
            for (long later = left & (left - 1); later != 0; later &= later - 1) {
                transitions[row + Long.numberOfTrailingZeros(later)].add(passages);
            }
        }
    }

    void addAll(StreamTally other) {
        cases.addAll(other.cases);
        for (int s = 0; s < stages.length; s++) {
            stages[s].addAll(other.stages[s]);
        }
        for (int from = 0; from < stages.length; from++) {
            for (int to = from + 1; to < stages.length; to++) {
                transitions[from * stages.length + to].addAll(other.transitions[from * stages.length + to]);
            }
        }
        touchpoints.addAll(other.touchpoints);
        flow.addAll(other.flow);
        paths.addAll(other.paths);
        backLoops.addAll(other.backLoops);
        exits.addAll(other.exits);
    }

    StreamMeasures measure(String name, boolean all) {
        List<StageMeasures> boxes = new ArrayList<>();
        for (int s = 0; s < stages.length; s++) {
            boxes.add(new StageMeasurer(s, model.get(s), stages[s], showsDefects(s)).measure());
        }
        return new StreamMeasures(
                name,
                all,
                cases.count(CasePart.CASES),
                cases.firstTime(),
                cases.lastTime(),
                cases.measure(boxes),
                List.copyOf(boxes),
                transitions(),
                flow.measure(),
                backLoops.measure(model),
                touchpoints.measure(),
                paths.measure(model),
                exits.measure(log.exits()));
    }

    /** Whether a touchpoint marks a defect of the stage, or a case entered it twice, so that one could have come back. */
    private boolean showsDefects(int stage) {
        long entries = 0;
        for (int i = 0; i < log.touchpoints().size(); i++) {
            Touchpoint touchpoint = log.touchpoints().get(i);
            boolean here = touchpoint.stage() == stage;
            if (touchpoint.defect() && (here || !touchpoint.entersStage())) {
                return true;
            }
            entries += here ? touchpoints.events(i) : 0;
        }
        return entries > stages[stage].cases(StagePart.CASES);
    }

    private List<TransitionMeasures> transitions() {
        List<TransitionMeasures> measures = new ArrayList<>();
        for (int from = 0; from < stages.length; from++) {
            for (int to = from + 1; to < stages.length; to++) {
                TransitionTally transition = transitions[from * stages.length + to];
                if (transition.told()) {
                    measures.add(transition.measure(model, stages));
                }
            }
        }
        return List.copyOf(measures);
    }
}
