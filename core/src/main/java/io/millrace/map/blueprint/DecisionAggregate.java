// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.event.EventLog;
import io.millrace.event.Lane;
import io.millrace.journey.Aggregate;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Counts how customers come to their decision: by which stages, in what time, by whose steps. */
public final class DecisionAggregate implements Aggregate<DecisionTally, Decision> {
    static final int CUSTOMER = 0;
    static final int US = 1;
    static final int PARTNER = 2;

    private final EventLog words;
    private final int decision;

    /** Takes the order for the decision; where the model has none, the first last stage, or the end of the model. */
    public DecisionAggregate(EventLog words, StageModel model) {
        this.words = words;
        this.decision = decision(model);
    }

    private static int decision(StageModel model) {
        List<Stage> stages = model.stages();
        OptionalInt last = IntStream.range(0, stages.size())
                .filter(s -> stages.get(s).last())
                .findFirst();
        return model.orderStage() >= 0 ? model.orderStage() : last.orElse(stages.size() - 1);
    }

    @Override
    public DecisionTally create() {
        return new DecisionTally(words, decision);
    }

    @Override
    public void accumulate(DecisionTally tally, TraceCursor trace) {
        tally.add(trace);
    }

    @Override
    public DecisionTally combine(DecisionTally tally, DecisionTally other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public Decision finish(DecisionTally tally) {
        Map.Entry<Long, Long> most = tally.paths.entrySet().stream()
                .filter(path -> path.getKey() > 1)
                .max(Comparator.comparing(Map.Entry<Long, Long>::getValue).thenComparing(path -> -path.getKey()))
                .orElse(null);
        int lane = IntStream.range(0, tally.ours.length)
                .boxed()
                .max(Comparator.comparing((Integer l) -> tally.ours[l]).thenComparing(l -> -l))
                .orElse(0);
        List<Lane> lanes = words.lanes();
        return new Decision(
                decision,
                tally.cases,
                tally.decided,
                tally.atOnce,
                most == null
                        ? List.of()
                        : Arrays.stream(DecisionTally.stages(most.getKey()))
                                .boxed()
                                .toList(),
                most == null ? 0 : most.getValue(),
                tally.decided == 0 ? null : tally.time.quantile(0.5).orElseThrow() / 1e6,
                tally.steps[CUSTOMER],
                tally.steps[US],
                tally.steps[PARTNER],
                lane == 0 || tally.ours[lane] == 0 ? null : lanes.get(lane - 1).name());
    }
}
