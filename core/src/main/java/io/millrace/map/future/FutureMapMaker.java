// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import io.millrace.map.JourneyEnd;
import io.millrace.map.ValueStreamMap;
import io.millrace.measure.Basis;
import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Quantile;
import io.millrace.measure.Share;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.Totals;
import io.millrace.measure.TransitionMeasures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the map that is drawn of a future state: that of today with the targets, and what follows from them, in their places. */
final class FutureMapMaker {
    private static final String MEDIAN_ONLY = "a target says the median only";

    private final ValueStreamMap map;
    private final List<Target> targets;
    private final List<FutureStage> stages;
    private final CaseFlow flow;
    private final FutureState.Change lead;
    private final String headline;

    FutureMapMaker(
            ValueStreamMap map,
            List<Target> targets,
            List<FutureStage> stages,
            CaseFlow flow,
            FutureState.Change lead,
            String headline) {
        this.map = map;
        this.targets = targets;
        this.stages = stages;
        this.flow = flow;
        this.lead = lead;
        this.headline = headline;
    }

    ValueStreamMap make() {
        if (targets.isEmpty()) {
            return map;
        }
        List<StageMeasures> boxes = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            boxes.add(box(map.boxes().get(i), stages.get(i), i == stages.size() - 1));
        }
        List<ValueStreamMap.Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < map.arrows().size(); i++) {
            ValueStreamMap.Arrow arrow = map.arrows().get(i);
            TransitionMeasures transition = arrow.transition();
            arrows.add(new ValueStreamMap.Arrow(
                    arrow.from(),
                    arrow.to(),
                    transition == null ? null : moved(transition, i),
                    boxes.get(i).wip(),
                    arrow.pull()));
        }
        return new ValueStreamMap(
                map.company(),
                measures(boxes),
                headline,
                "A future state: times and shares with a hatched square are declared, counts are expected. "
                        + map.basis(),
                map.systems(),
                map.source(),
                map.customer(),
                boxes,
                arrows,
                map.steps(),
                map.blindSpots(),
                map.demand());
    }

    private StreamMeasures measures(List<StageMeasures> boxes) {
        StreamMeasures now = map.measures();
        List<StageMeasures> all = now.stages().stream()
                .map(stage -> boxes.stream()
                        .filter(box -> box.stage() == stage.stage())
                        .findFirst()
                        .orElse(stage))
                .toList();
        return new StreamMeasures(
                now.name(),
                now.all(),
                now.cases(),
                now.firstTime(),
                now.lastTime(),
                totals(now.totals()),
                all,
                now.transitions(),
                now.flow(),
                now.backLoops(),
                now.touchpoints(),
                now.paths(),
                now.exits());
    }

    private Totals totals(Totals now) {
        boolean retimed = stages.stream().anyMatch(FutureStage::retimed);
        return new Totals(
                retimed ? declared(now.leadTime(), lead.then()) : now.leadTime(),
                now.processTime(),
                now.activityRatio(),
                now.rolledPercentCompleteAndAccurate(),
                now.open(),
                now.completed(),
                now.orderedAgain(),
                now.exited(),
                now.undatedExits(),
                now.silent());
    }

    private StageMeasures box(StageMeasures now, FutureStage stage, boolean last) {
        StepValues then = stage.then();
        if (then.equals(stage.now())) {
            return now;
        }
        double part = ratio(then.cases(), stage.now().cases());
        long cases = Math.round(then.cases());
        long wip = Math.round(then.wip());
        long undated = Math.round(now.undatedExits().cases() * part);
        Double next = then.next();
        long passed = next == null ? Math.round(now.passedOn().cases() * part) : Math.round(then.cases() * next);
        // every case that entered is somewhere, except that a last stage completes the rest
        boolean completes = last && JourneyEnd.of(map) == JourneyEnd.COMPLETED;
        long dropped =
                completes ? Math.round(now.dropped().cases() * part) : Math.max(0, cases - passed - undated - wip);
        boolean worked = stage.target(TargetKind.PROCESS).isPresent();
        Double work = worked ? then.process() : null;
        double works = ratio(then.process(), stage.now().process());
        return new StageMeasures(
                now.stage(),
                now.key(),
                now.name(),
                count(now.cases(), cases),
                count(now.wip(), wip),
                stage.retimed() && stage.step() ? declared(now.leadTime(), then.lead()) : now.leadTime(),
                worked ? declared(now.processTime(), work) : now.processTime(),
                share(now.percentCompleteAndAccurate(), stage, TargetKind.COMPLETE),
                share(now.nextStageRate(), stage, TargetKind.NEXT),
                now.dropOff(),
                count(now.passedOn(), passed),
                count(now.dropped(), dropped),
                count(now.undatedExits(), undated),
                now.returns(),
                now.skips(),
                now.lateEntries(),
                now.defects(),
                worked ? scaled(now.customerProcess(), works) : now.customerProcess(),
                worked ? scaled(now.ourProcess(), works) : now.ourProcess(),
                stage.retimed()
                        ? scaled(
                                now.ourWait(), ratio(then.waiting(), stage.now().waiting()))
                        : now.ourWait(),
                now.entries(),
                now.information());
    }

    private TransitionMeasures moved(TransitionMeasures now, int box) {
        FutureStage stage = stages.get(box);
        return new TransitionMeasures(
                now.from(),
                now.to(),
                now.fromKey(),
                now.toKey(),
                now.adjacent(),
                now.cases(),
                now.observed(),
                now.overlaps(),
                stage.retimed() ? declared(now.waitTime(), stage.then().lead()) : now.waitTime(),
                count(now.moved(), Math.round(flow.moving(box, box + 1))));
    }

    private static CaseCount count(CaseCount now, long cases) {
        return new CaseCount(cases, now.selection());
    }

    private static Share share(Share now, FutureStage stage, TargetKind kind) {
        return stage.target(kind)
                .map(target -> new Share(target.value(), now.n(), now.selection(), null, Basis.DECLARED))
                .orElse(now);
    }

    private static DurationEstimate declared(DurationEstimate now, @Nullable Double seconds) {
        return new DurationEstimate(
                seconds == null ? Quantile.absent("not known today, and no target says it") : Quantile.of(seconds),
                Quantile.absent(MEDIAN_ONLY),
                now.n(),
                0,
                Basis.DECLARED,
                now.selection());
    }

    private static DurationEstimate scaled(DurationEstimate now, double factor) {
        Double half = now.p50().seconds();
        return half == null ? now : declared(now, half * factor);
    }

    /** By what something grows; 1 where one of the two is not known. */
    private static double ratio(@Nullable Double then, @Nullable Double now) {
        return then == null || now == null || now <= 0 ? 1 : then / now;
    }
}
