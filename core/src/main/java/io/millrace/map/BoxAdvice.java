// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointMeasures;
import java.util.ArrayList;
import java.util.List;

/**
 * What volumes say about the choice of boxes.
 *
 * <p>An even share is all events over the number of boxes. A box is <em>too busy</em> when it carries more than three even shares, or more
 * than half of all events where there are three boxes or more, and holds at least two touchpoints that could stand apart. It is <em>too
 * empty</em> when it carries less than a tenth of an even share and fewer than one in a hundred cases meet it. A map is easiest to read with
 * 5 to 15 boxes (Martin and Osterling, Value Stream Mapping, 2013); the other bounds are our own.
 *
 * @param kind what is the matter
 * @param box number of the box, or -1 when it is about the map as a whole
 * @param sentence what is the matter and what to do
 */
public record BoxAdvice(Kind kind, int box, String sentence) {
    static final int FEWEST = 5;
    static final int MOST = 15;
    private static final double BUSY_SHARES = 3;
    private static final double EMPTY_SHARES = 0.1;
    private static final double FEW_CASES = 0.01;

    /** What is the matter with a box, or with all of them. */
    public enum Kind {
        TOO_BUSY,
        TOO_EMPTY,
        TOO_FEW_BOXES,
        TOO_MANY_BOXES
    }

    /** What a box carries. */
    private record Load(int box, String name, int touchpoints, long events, long cases) {}

    /** Judges the boxes of a level; busy ones first, each kind in the order of the boxes. */
    static List<BoxAdvice> of(Level level, List<LevelMap.Box> boxes, long events, long cases) {
        return judge(
                level,
                boxes.stream()
                        .map(box -> new Load(
                                box.met().box(),
                                level == Level.STREAM ? box.name() : box.name() + " in " + box.home(),
                                box.touchpoints().size(),
                                box.met().events(),
                                box.met().cases().cases()))
                        .toList(),
                events,
                cases);
    }

    /** Judges the stages of a stream that have cases, by the touchpoints that stand in them. */
    public static List<BoxAdvice> ofStages(StreamMeasures measures, StageHomes homes) {
        List<Load> loads = new ArrayList<>();
        for (StageMeasures stage : measures.stages()) {
            List<TouchpointMeasures> here = measures.touchpoints().stream()
                    .filter(met -> homes.of(met.touchpoint()) == stage.stage())
                    .toList();
            long events = here.stream().mapToLong(TouchpointMeasures::events).sum();
            long cases = stage.cases().cases();
            if (cases > 0) {
                loads.add(new Load(stage.stage(), stage.name(), here.size(), events, cases));
            }
        }
        long events = loads.stream().mapToLong(Load::events).sum();
        return judge(Level.STREAM, loads, events, measures.cases().cases());
    }

    private static List<BoxAdvice> judge(Level level, List<Load> loads, long events, long cases) {
        List<BoxAdvice> busy = new ArrayList<>();
        List<BoxAdvice> empty = new ArrayList<>();
        double even = (double) events / Math.max(1, loads.size());
        for (Load load : loads) {
            boolean much = loads.size() >= 3 && load.events() > Math.min(BUSY_SHARES * even, events / 2.0);
            if (much && load.touchpoints() >= 2) {
                busy.add(new BoxAdvice(Kind.TOO_BUSY, load.box(), busy(level, load, events)));
            }
            if (load.events() < EMPTY_SHARES * even && load.cases() < FEW_CASES * cases) {
                empty.add(new BoxAdvice(Kind.TOO_EMPTY, load.box(), empty(level, load, cases)));
            }
        }
        busy.addAll(empty);
        whole(level, loads.size(), busy);
        return List.copyOf(busy);
    }

    private static String busy(Level level, Load load, long events) {
        return load.name() + " is too busy: " + PlainNumbers.percent((double) load.events() / events)
                + " of all events fall into this box. "
                + (level == Level.STREAM
                        ? "Look one level deeper, or make two stages of its " + load.touchpoints() + " touchpoints."
                        : "Look at its steps, or give some of its " + load.touchpoints()
                                + " touchpoints a lane of their own.");
    }

    private static String empty(Level level, Load load, long cases) {
        return load.name() + " is too empty: " + PlainNumbers.count(load.cases()) + " of " + PlainNumbers.count(cases)
                + (load.cases() == 1 ? " cases meets it. " : " cases meet it. ")
                + switch (level) {
                    case STREAM -> "Take it into the stage beside it.";
                    case PROCESS -> "Give its touchpoints the lane of their neighbours.";
                    case STEP -> "Give it the name of the touchpoint that it is a kind of.";
                };
    }

    private static void whole(Level level, int boxes, List<BoxAdvice> advice) {
        if (boxes > MOST) {
            advice.add(new BoxAdvice(
                    Kind.TOO_MANY_BOXES,
                    -1,
                    boxes + " boxes are more than the " + FEWEST + " to " + MOST
                            + " that are easily read: look at one stage at a time"
                            + (level == Level.STREAM ? "." : ", or one level higher.")));
        } else if (boxes < FEWEST && boxes > 0 && level != Level.STEP) {
            advice.add(new BoxAdvice(
                    Kind.TOO_FEW_BOXES,
                    -1,
                    boxes + (boxes == 1 ? " box is" : " boxes are") + " fewer than the " + FEWEST + " to " + MOST
                            + " that are easily read: look one level deeper."));
        }
    }
}
