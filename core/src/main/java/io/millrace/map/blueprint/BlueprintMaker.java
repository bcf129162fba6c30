// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.event.EventLog;
import io.millrace.event.LaneRow;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import io.millrace.map.CustomerEvidence;
import io.millrace.map.StageHomes;
import io.millrace.map.Tangle;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointMeasures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts what was measured into the rows and columns of a blueprint. */
public final class BlueprintMaker {
    private final EventLog words;
    private final StageModel model;
    private final StageHomes homes;

    /** Takes what all streams of a company share. */
    public BlueprintMaker(EventLog words, StageModel model, StageHomes homes) {
        this.words = words;
        this.model = model;
        this.homes = homes;
    }

    /**
     * Makes the blueprint.
     *
     * @param measures of the stream
     * @param tangle of the same stream: which touchpoints are drawn, in which order, and what follows what
     */
    public Blueprint make(
            BlueprintOrder order, StreamMeasures measures, Tangle tangle, Reactions reactions, Decision decision) {
        List<Blueprint.Box> boxes = boxes(measures, tangle, reactions);
        BlueprintWords says = new BlueprintWords(measures, model, decision, reactions);
        return new Blueprint(
                tangle.company(),
                tangle.stream(),
                tangle.all(),
                order,
                says.headline(),
                says.explanation(),
                tangle.basis(),
                measures.cases(),
                boxes.stream().map(Blueprint.Box::stage).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .map(stage -> new Blueprint.Column(
                                stage,
                                model.stages().get(stage).key(),
                                model.stages().get(stage).name()))
                        .toList(),
                order.rows().stream()
                        .map(row -> new Blueprint.Row(row, order.title(row), in(row, boxes)))
                        .toList(),
                tangle.rare(),
                reactions);
    }

    private List<Blueprint.Box> in(BlueprintRow row, List<Blueprint.Box> boxes) {
        return boxes.stream()
                .filter(box -> {
                    Touchpoint touchpoint = words.touchpoints().get(box.touchpoint());
                    return row == BlueprintRow.EVIDENCE
                            ? CustomerEvidence.left(words, touchpoint)
                            : BlueprintRow.of(words, touchpoint) == row;
                })
                .toList();
    }

    private List<Blueprint.Box> boxes(StreamMeasures measures, Tangle tangle, Reactions reactions) {
        Map<Integer, TouchpointMeasures> met = by(measures.touchpoints(), TouchpointMeasures::touchpoint);
        Map<Integer, ActionReactions> actions = by(reactions.actions(), ActionReactions::touchpoint);
        Map<Integer, CustomerAct> acts = by(reactions.acts(), CustomerAct::touchpoint);
        Map<Integer, Blueprint.Follows> before = before(tangle);
        List<Tangle.Spot> spots = new ArrayList<>(tangle.spots());
        spots.sort(Comparator.comparingInt((Tangle.Spot spot) -> stage(spot))
                .thenComparingInt(Tangle.Spot::place)
                .thenComparingInt(Tangle.Spot::touchpoint));
        return spots.stream()
                .map(spot -> {
                    int t = spot.touchpoint();
                    TouchpointMeasures own = met.get(t);
                    DurationEstimate time = own == null
                            ? DurationEstimate.absent(
                                    "no case met it", spot.met().cases().selection())
                            : own.stepTime();
                    return new Blueprint.Box(
                            t,
                            spot.name(),
                            stage(spot),
                            spot.lane(),
                            spot.row() == LaneRow.PARTNER,
                            spot.met().cases(),
                            time,
                            before.get(t),
                            actions.get(t),
                            acts.get(t));
                })
                .toList();
    }

    private int stage(Tangle.Spot spot) {
        return Math.max(0, homes.of(spot.touchpoint()));
    }

    /** By touchpoint, the most frequent connection into it, unless most cases that come there begin with it. */
    private static Map<Integer, Blueprint.Follows> before(Tangle tangle) {
        Map<Integer, Tangle.Connection> most = new HashMap<>();
        // most cases first
        tangle.connections().stream()
                .filter(one -> one.to() >= 0 && one.from() != one.to())
                .forEach(one -> most.putIfAbsent(one.to(), one));
        Map<Integer, Blueprint.Follows> before = new HashMap<>();
        most.values().stream()
                .filter(one -> one.from() >= 0)
                .forEach(one -> before.put(one.to(), new Blueprint.Follows(one.from(), one.cases())));
        return before;
    }

    private static <T> Map<Integer, T> by(List<T> list, Function<T, Integer> key) {
        return list.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
