// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.export;

import io.millrace.map.PlainNumbers;
import io.millrace.map.ValueStreamMap;
import io.millrace.measure.BackLoop;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Quantile;
import io.millrace.measure.Share;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.TransitionMeasures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a map fits into a drawing of boxes and arrows: its stages, the waits between them, its back loops.
 *
 * @param title whose map, and of which stream
 */
record MapOutline(String title, List<Box> boxes, List<Arrow> arrows) {

    /**
     * A stage.
     *
     * @param lines its name first, then what is known of it
     */
    record Box(int stage, List<String> lines) {}

    /** From one stage to another; {@code back} against the order of the model. */
    record Arrow(int from, int to, boolean back, List<String> lines) {}

    static MapOutline of(ValueStreamMap map) {
        String stream = map.measures().all() ? "all streams" : map.measures().name();
        List<Box> boxes = map.boxes().stream().map(MapOutline::box).toList();
        List<Arrow> arrows = new ArrayList<>();
        map.arrows().forEach(arrow -> arrows.add(forward(arrow)));
        Set<Integer> drawn = new HashSet<>();
        boxes.forEach(box -> drawn.add(box.stage()));
        for (BackLoop loop : map.measures().backLoops()) {
            if (drawn.contains(loop.from()) && drawn.contains(loop.to())) {
                arrows.add(new Arrow(
                        loop.from(),
                        loop.to(),
                        true,
                        List.of(counted(loop.cases().cases(), "came back"))));
            }
        }
        return new MapOutline(map.company() + ", " + stream, boxes, arrows);
    }

    private static Box box(StageMeasures stage) {
        List<String> lines = new ArrayList<>();
        lines.add(stage.name());
        lines.add(counted(stage.cases().cases(), "entered") + ", "
                + PlainNumbers.count(stage.wip().cases()) + " now");
        lines.add("lead time " + times(stage.leadTime()));
        lines.add("process " + p50(stage.processTime()));
        lines.add("%C&A " + share(stage.percentCompleteAndAccurate()) + ", next stage " + share(stage.nextStageRate()));
        return new Box(stage.stage(), lines);
    }

    private static Arrow forward(ValueStreamMap.Arrow arrow) {
        TransitionMeasures transition = arrow.transition();
        List<String> lines = transition == null
                ? List.of("nobody yet")
                : List.of(
                        "wait " + times(transition.waitTime()),
                        counted(transition.moved().cases(), "moved on") + ", " + (arrow.pull() ? "pull" : "push"));
        return new Arrow(arrow.from(), arrow.to(), false, lines);
    }

    private static String counted(long cases, String what) {
        return PlainNumbers.count(cases) + " " + what;
    }

    private static String times(DurationEstimate estimate) {
        return "p50 " + p50(estimate) + ", p90 " + duration(estimate.p90());
    }

    private static String p50(DurationEstimate estimate) {
        return duration(estimate.p50());
    }

    private static String duration(Quantile quantile) {
        Double seconds = quantile.seconds();
        return seconds == null ? "–" : PlainNumbers.duration(seconds);
    }

    private static String share(Share share) {
        Double value = share.value();
        return value == null ? "–" : PlainNumbers.percent(value);
    }
}
