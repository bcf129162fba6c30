// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.event.LaneRow;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import io.millrace.measure.TouchpointBoxes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which touchpoints stand in which box of a level: all of a stage, those of a lane within it, or each alone. A touchpoint that enters no
 * stage stands at home ({@link StageHomes}); one without a lane goes with whoever acts.
 */
public final class LevelBoxes {
    private final TouchpointBoxes boxes;
    private final List<Label> labels;

    /**
     * What a box is called and where it stands.
     *
     * @param home name of the stage
     * @param lane name, or null
     */
    record Label(
            String name, int stage, String home, @Nullable String lane, LaneRow row, List<String> touchpoints) {}

    private LevelBoxes(TouchpointBoxes boxes, List<Label> labels) {
        this.boxes = boxes;
        this.labels = labels;
    }

    /** The boxes of a level. */
    public static LevelBoxes of(Level level, EventLog log, StageModel model, StageHomes homes) {
        Map<List<Object>, Integer> numbers = new LinkedHashMap<>();
        List<Label> labels = new ArrayList<>();
        int[] boxOf = new int[log.touchpoints().size()];
        for (int i = 0; i < boxOf.length; i++) {
            Touchpoint touchpoint = log.touchpoints().get(i);
            int stage = Math.max(0, homes.of(i));
            List<Object> key = switch (level) {
                case STREAM -> List.of(stage);
                case PROCESS -> List.of(stage, touchpoint.lane(), who(touchpoint));
                case STEP -> List.of(i);
            };
            Integer known = numbers.putIfAbsent(key, numbers.size());
            boxOf[i] = known == null ? numbers.size() - 1 : known;
            if (known == null) {
                labels.add(new Label(
                        name(level, log, model, touchpoint, stage),
                        stage,
                        model.stages().get(stage).name(),
                        level == Level.STREAM || touchpoint.lane() == Touchpoint.NO_LANE
                                ? null
                                : log.lanes().get(touchpoint.lane()).name(),
                        LaneRows.of(log, touchpoint),
                        new ArrayList<>()));
            }
            labels.get(boxOf[i]).touchpoints().add(touchpoint.name());
        }
        return new LevelBoxes(new TouchpointBoxes(boxOf), labels);
    }

    private static String name(Level level, EventLog log, StageModel model, Touchpoint touchpoint, int stage) {
        return switch (level) {
            case STREAM -> model.stages().get(stage).name();
            case PROCESS ->
                touchpoint.lane() == Touchpoint.NO_LANE
                        ? who(touchpoint)
                        : log.lanes().get(touchpoint.lane()).name();
            case STEP -> touchpoint.name();
        };
    }

    /** Who acts, for a touchpoint without a lane; with one the lane says it. */
    private static String who(Touchpoint touchpoint) {
        if (touchpoint.lane() != Touchpoint.NO_LANE) {
            return "";
        }
        return switch (touchpoint.by()) {
            case CUSTOMER -> "Customer";
            case US -> "We";
            case SYSTEM -> "Our systems";
            case PARTNER -> "Partner";
        };
    }

    /** What to measure. */
    public TouchpointBoxes boxes() {
        return boxes;
    }

    Label label(int box) {
        return labels.get(box);
    }
}
