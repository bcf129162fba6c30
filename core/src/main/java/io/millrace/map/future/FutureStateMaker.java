// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import io.millrace.event.MillraceException;
import io.millrace.event.Money;
import io.millrace.map.JourneyEnd;
import io.millrace.map.ValueStreamMap;
import io.millrace.map.future.FutureState.Change;
import io.millrace.measure.Quantile;
import io.millrace.measure.Share;
import io.millrace.measure.StageMeasures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Carries targets through a map. */
public final class FutureStateMaker {
    private final ValueStreamMap map;
    private final List<Target> targets;
    private final OrderValue orders;

    private FutureStateMaker(ValueStreamMap map, List<Target> targets, OrderValue orders) {
        this.map = map;
        this.targets = targets;
        this.orders = orders;
    }

    /**
     * The map with targets.
     *
     * <p>Pre: the targets were read for this map. Post: without targets, every number is that of the map.
     *
     * @param orders what they are worth today
     * @throws MillraceException when targets contradict each other
     */
    public static FutureState make(ValueStreamMap map, List<Target> targets, OrderValue orders) {
        return new FutureStateMaker(map, targets, orders).make();
    }

    private FutureState make() {
        List<FutureStage> timed = new ArrayList<>();
        for (int i = 0; i < map.boxes().size(); i++) {
            timed.add(timed(i));
        }
        CaseFlow flow = new CaseFlow(map.measures(), timed);
        List<FutureStage> stages = new ArrayList<>();
        for (int i = 0; i < timed.size(); i++) {
            stages.add(counted(timed.get(i), flow.cases(i)));
        }
        List<FutureStage> summed = stages.stream()
                .filter(stage -> stage.now().lead() != null && stage.then().lead() != null)
                .toList();
        List<String> leftOut = stages.stream()
                .filter(FutureStage::step)
                .filter(stage -> !summed.contains(stage))
                .map(FutureStage::name)
                .toList();
        Change lead = new Change(lead(summed, FutureStage::now), lead(summed, FutureStage::then));
        FutureState.Outcome outcome = outcome(stages);
        String headline = FutureHeadline.write(map, targets, lead, outcome);
        return new FutureState(
                headline,
                targets,
                stages,
                lead,
                activity(summed),
                rolled(stages),
                outcome,
                worth(stages),
                leftOut,
                new AssumptionWriter(targets, stages, leftOut, orders).write(),
                new FutureMapMaker(map, targets, stages, flow, lead, headline).make());
    }

    private FutureStage timed(int box) {
        StageMeasures stage = map.boxes().get(box);
        List<Target> own = targets.stream()
                .filter(target -> target.stage() == stage.stage())
                .toList();
        Map<TargetKind, String> reasons = new EnumMap<>(TargetKind.class);
        boolean last = box == map.boxes().size() - 1;
        boolean step = !last || JourneyEnd.of(map) == JourneyEnd.NEXT_ORDER;
        Double lead = step ? told(step(box), TargetKind.LEAD, reasons) : null;
        Double process = told(stage.processTime().p50(), TargetKind.PROCESS, reasons);
        String unknown = reasons.get(TargetKind.LEAD);
        if (unknown != null) {
            reasons.put(TargetKind.WAIT, unknown);
        }
        StepValues now = new StepValues(
                lead,
                StepTargets.waiting(lead, process),
                process,
                step ? told(stage.nextStageRate(), TargetKind.NEXT, reasons) : null,
                told(stage.percentCompleteAndAccurate(), TargetKind.COMPLETE, reasons),
                stage.cases().cases(),
                stage.wip().cases());
        StepValues then = new StepTargets(stage.name(), own).of(now);
        return new FutureStage(stage.stage(), stage.key(), stage.name(), step, now, then, own, reasons);
    }

    /** The step of the ladder after a box. */
    private Quantile step(int box) {
        if (box == map.boxes().size() - 1) {
            return map.boxes().get(box).leadTime().p50();
        }
        var transition = map.arrows().get(box).transition();
        return transition == null
                ? Quantile.absent("nobody went from the one to the other")
                : transition.waitTime().p50();
    }

    private static @Nullable Double told(Quantile quantile, TargetKind kind, Map<TargetKind, String> reasons) {
        return told(quantile.seconds(), quantile.reason(), kind, reasons);
    }

    private static @Nullable Double told(Share share, TargetKind kind, Map<TargetKind, String> reasons) {
        return told(share.value(), share.reason(), kind, reasons);
    }

    private static @Nullable Double told(
            @Nullable Double value, @Nullable String reason, TargetKind kind, Map<TargetKind, String> reasons) {
        if (value == null) {
            reasons.put(kind, reason == null ? "not known" : reason);
        }
        return value;
    }

    /** Work in process as Little's law has it: arrivals times time. */
    private static FutureStage counted(FutureStage stage, double cases) {
        StepValues now = stage.now();
        StepValues then = stage.then();
        double more = now.cases() == 0 ? 1 : cases / now.cases();
        Double before = now.lead();
        Double after = then.lead();
        double longer = before == null || after == null || before <= 0 ? 1 : after / before;
        StepValues counted = new StepValues(
                then.lead(),
                then.waiting(),
                then.process(),
                then.next(),
                then.complete(),
                cases,
                now.wip() * more * longer);
        return new FutureStage(
                stage.stage(), stage.key(), stage.name(), stage.step(), now, counted, stage.targets(), stage.reasons());
    }

    private static @Nullable Double lead(List<FutureStage> stages, Function<FutureStage, StepValues> when) {
        return stages.isEmpty() ? null : Double.valueOf(sum(stages, when, TargetKind.LEAD));
    }

    private static Change activity(List<FutureStage> summed) {
        List<FutureStage> both = summed.stream()
                .filter(stage -> stage.now().process() != null && stage.then().process() != null)
                .toList();
        return new Change(ratio(both, FutureStage::now), ratio(both, FutureStage::then));
    }

    private static @Nullable Double ratio(List<FutureStage> stages, Function<FutureStage, StepValues> when) {
        double lead = sum(stages, when, TargetKind.LEAD);
        return lead <= 0 ? null : Double.valueOf(Math.min(1, sum(stages, when, TargetKind.PROCESS) / lead));
    }

    private static double sum(List<FutureStage> stages, Function<FutureStage, StepValues> when, TargetKind kind) {
        double sum = 0;
        for (FutureStage stage : stages) {
            Double value = when.apply(stage).of(kind);
            sum += value == null ? 0 : value;
        }
        return sum;
    }

    private static Change rolled(List<FutureStage> stages) {
        Predicate<FutureStage> known = stage -> stage.now().complete() != null;
        return new Change(
                product(stages.stream().filter(known).map(FutureStage::now).toList()),
                product(stages.stream().filter(known).map(FutureStage::then).toList()));
    }

    private static @Nullable Double product(List<StepValues> values) {
        double product = 1;
        for (StepValues value : values) {
            Double complete = value.complete();
            product *= complete == null ? 1 : complete;
        }
        return values.isEmpty() ? null : Double.valueOf(product);
    }

    private FutureState.Worth worth(List<FutureStage> stages) {
        Money total = orders.total();
        if (total == null) {
            return new FutureState.Worth(null, null, orders.reason());
        }
        for (FutureStage stage : stages) {
            if (stage.stage() == orders.stage() && stage.now().cases() > 0) {
                long then = Math.round(
                        total.minor() * (stage.then().cases() / stage.now().cases()));
                return new FutureState.Worth(total, new Money(then, total.currency()), null);
            }
        }
        return new FutureState.Worth(null, null, "no case entered the order stage");
    }

    private FutureState.Outcome outcome(List<FutureStage> stages) {
        if (stages.isEmpty()) {
            return new FutureState.Outcome("are seen", 0, 0);
        }
        FutureStage last = stages.get(stages.size() - 1);
        if (JourneyEnd.of(map) != JourneyEnd.NEXT_ORDER) {
            return new FutureState.Outcome(
                    "reach " + last.name(), last.now().cases(), last.then().cases());
        }
        double now = map.measures().totals().orderedAgain().cases();
        Double before = last.now().next();
        Double after = last.then().next();
        double each = before == null || after == null || before == 0 ? 1 : after / before;
        double more =
                last.now().cases() == 0 ? 1 : last.then().cases() / last.now().cases();
        return new FutureState.Outcome("lead to the next order", now, now * each * more);
    }
}
