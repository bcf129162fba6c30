// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.BoxFlow;
import io.millrace.measure.BoxMeasures;
import io.millrace.measure.BoxedStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the boxes of a value stream map to a level. */
public final class LevelMapMaker {
    private LevelMapMaker() {}

    /**
     * Makes the map of a level.
     *
     * <p>Pre: map and boxed are of the same stream and period, boxed is measured over the boxes.
     */
    public static LevelMap make(Level level, LevelBoxes boxes, ValueStreamMap map, BoxedStream boxed) {
        Map<Integer, Integer> places = places(boxed);
        List<LevelMap.Box> opened = boxed.boxes().stream()
                .sorted(Comparator.comparingInt(
                                (BoxMeasures met) -> boxes.label(met.box()).stage())
                        .thenComparing(met -> boxes.label(met.box()).row())
                        .thenComparingInt(met -> places.getOrDefault(met.box(), 0)))
                .map(met -> box(level, boxes, met, boxed.flows()))
                .toList();
        return new LevelMap(
                level,
                map,
                boxed.cases(),
                boxed.events(),
                boxed.elapsedSeconds(),
                opened,
                boxed.flows(),
                BoxAdvice.of(level, opened, boxed.events(), boxed.cases().cases()));
    }

    /** The order in which most moves run forward. */
    private static Map<Integer, Integer> places(BoxedStream boxed) {
        Map<Integer, Integer> nodes = new HashMap<>();
        boxed.boxes().forEach(met -> nodes.put(met.box(), nodes.size()));
        List<LinkedNodes.Link> links = new ArrayList<>();
        for (BoxFlow move : boxed.flows()) {
            if (move.from() != move.to()) {
                links.add(new LinkedNodes.Link(
                        nodes.getOrDefault(move.from(), 0), nodes.getOrDefault(move.to(), 0), move.times()));
            }
        }
        int[] order = CycleBreaker.places(new LinkedNodes(nodes.size(), links));
        Map<Integer, Integer> places = new HashMap<>();
        nodes.forEach((box, node) -> places.put(box, order[node]));
        return places;
    }

    private static LevelMap.Box box(Level level, LevelBoxes boxes, BoxMeasures met, List<BoxFlow> moves) {
        LevelBoxes.Label label = boxes.label(met.box());
        return new LevelMap.Box(
                label.name(),
                label.stage(),
                label.home(),
                label.lane(),
                label.row(),
                List.copyOf(label.touchpoints()),
                met,
                next(level, boxes, met.box(), moves));
    }

    private static LevelMap.@Nullable Next next(Level level, LevelBoxes boxes, int box, List<BoxFlow> moves) {
        BoxFlow most = null;
        long all = 0;
        for (BoxFlow move : moves) {
            if (move.from() == box && move.to() != box) {
                all += move.times();
                most = most == null || move.times() > most.times() ? move : most;
            }
        }
        if (most == null) {
            return null;
        }
        LevelBoxes.Label to = boxes.label(most.to());
        boolean elsewhere =
                level == Level.PROCESS && to.stage() != boxes.label(box).stage();
        String name = elsewhere ? to.name() + ", " + to.home() : to.name();
        return new LevelMap.Next(name, (double) most.times() / all, most);
    }
}
