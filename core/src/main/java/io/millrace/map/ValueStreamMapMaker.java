// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.journey.CaseRule;
import io.millrace.journey.StageModel;
import io.millrace.measure.CaseCount;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TransitionMeasures;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the map of a value stream from its measures: what to draw, and the sentence above it. */
public final class ValueStreamMapMaker {
    private final String company;
    private final StageModel model;
    private final EventLog log;
    private final List<String> systems;
    private final CaseRule caseRule;
    private final BasisWriter basis;
    private final StepFinder steps;

    /**
     * Takes what all streams of a company share.
     *
     * @param homes stages of the touchpoints of the log
     * @param systems names of the sources, for the control box
     * @param zone in which days are written
     */
    public ValueStreamMapMaker(
            String company,
            StageModel model,
            EventLog log,
            StageHomes homes,
            List<String> systems,
            CaseRule caseRule,
            ZoneId zone) {
        this.company = company;
        this.model = model;
        this.log = log;
        this.systems = List.copyOf(systems);
        this.caseRule = caseRule;
        this.basis = new BasisWriter(log, caseRule, zone);
        this.steps = new StepFinder(log, homes);
    }

    /** Makes the map of one stream; without cases it has no boxes and a headline that says so. */
    public ValueStreamMap make(StreamMeasures measures) {
        List<StageMeasures> boxes =
                measures.stages().stream().filter(s -> s.cases().cases() > 0).toList();
        CaseCount demand = demand(measures);
        return new ValueStreamMap(
                company,
                measures,
                new HeadlineWriter(model, caseRule).write(measures, basis.asOf()),
                basis(measures, boxes),
                systems,
                new FirstTouches(log).of(measures),
                takt(measures, demand),
                boxes,
                arrows(measures, boxes),
                steps.find(measures),
                BlindSpots.of(measures, log),
                demand);
    }

    private String basis(StreamMeasures measures, List<StageMeasures> boxes) {
        StringBuilder text = new StringBuilder(basis.write(measures));
        fullest(boxes)
                .ifPresent(s -> text.append(' ')
                        .append(PlainNumbers.count(s.wip().cases()))
                        .append(s.wip().cases() == 1 ? " is in " : " are in ")
                        .append(s.name())
                        .append(" now."));
        return text.toString();
    }

    private static Optional<StageMeasures> fullest(List<StageMeasures> boxes) {
        StageMeasures fullest = null;
        for (StageMeasures box : boxes) {
            if (box.wip().cases() > (fullest == null ? 0 : fullest.wip().cases())) {
                fullest = box;
            }
        }
        return Optional.ofNullable(fullest);
    }

    private CaseCount demand(StreamMeasures measures) {
        int order = model.orderStage();
        return order < 0 ? measures.cases() : measures.stages().get(order).cases();
    }

    private String takt(StreamMeasures measures, CaseCount demand) {
        double seconds = (measures.lastTime() - measures.firstTime()) / 1e6;
        if (demand.cases() < 2 || seconds <= 0) {
            return "";
        }
        String what = model.orderStage() < 0 ? "one case" : "one order";
        return what + " every " + PlainNumbers.duration(seconds / demand.cases());
    }

    private static List<ValueStreamMap.Arrow> arrows(StreamMeasures measures, List<StageMeasures> boxes) {
        List<ValueStreamMap.Arrow> arrows = new ArrayList<>();
        for (int i = 0; i + 1 < boxes.size(); i++) {
            StageMeasures from = boxes.get(i);
            StageMeasures to = boxes.get(i + 1);
            boolean pull = to.entries().pulled().cases() > to.entries().pushed().cases();
            arrows.add(new ValueStreamMap.Arrow(
                    from.stage(), to.stage(), transition(measures, from.stage(), to.stage()), from.wip(), pull));
        }
        return arrows;
    }

    private static @Nullable TransitionMeasures transition(StreamMeasures measures, int from, int to) {
        for (TransitionMeasures transition : measures.transitions()) {
            if (transition.from() == from
                    && transition.to() == to
                    && transition.cases().cases() > 0) {
                return transition;
            }
        }
        return null;
    }
}
