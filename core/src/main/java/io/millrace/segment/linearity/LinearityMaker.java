// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import io.millrace.event.Touchpoint;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.measure.CaseCount;
import io.millrace.measure.VariantHash;
import io.millrace.segment.PrefixTree;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the numbers out of what was counted. */
final class LinearityMaker {
    private static final String NO_JOURNEY = "there is no journey";

    private final LinearityTally tally;
    private final List<Touchpoint> touchpoints;
    private final StageModel model;
    private final StepTable steps;
    private final String tooMany;

    LinearityMaker(LinearityTally tally, List<Touchpoint> touchpoints, StageModel model) {
        this.tally = tally;
        this.touchpoints = touchpoints;
        this.model = model;
        this.steps = tally.steps().known();
        this.tooMany = "the journeys begin in more than "
                + LinearityWords.count(tally.journeys().most()) + " different ways; look at fewer of them";
    }

    Linearity make() {
        LinearityFigure stepEntropy = ofSteps(LinearityWords::stepEntropy);
        LinearityFigure bits = ofSteps(found -> LinearityWords.bitsPerJourney(found.bits() / tally.cases()));
        LinearityFigure modal = ofSteps(found -> LinearityWords.modalSteps(found.modal(), found.all()));
        CaseCount straight = straight();
        List<Integer> path = referencePath();
        CaseCount linear = path.isEmpty()
                ? null
                : new CaseCount(
                        tally.wonPaths().stopped(tally.wonPaths().commonest()), LinearitySelections.on(keys(path)));
        CaseCount winding = linear == null
                ? null
                : new CaseCount(tally.won() - linear.cases(), LinearitySelections.off(keys(path)));
        OrderFigures order = order();
        EntropyFigures entropy = entropy();
        return new Linearity(
                new CaseCount(tally.cases(), "cases"),
                new CaseCount(tally.open(), "open"),
                new CaseCount(tally.won(), LinearitySelections.WON),
                new CaseCount(tally.lost(), LinearitySelections.LOST),
                new CaseCount(tally.again(), LinearitySelections.AGAIN),
                straight,
                linear,
                winding,
                path,
                steps.all(),
                stepEntropy,
                bits,
                clamped(),
                modal,
                straight == null
                        ? LinearityFigure.absent(tally.cases() == 0 ? NO_JOURNEY : tooMany)
                        : LinearityWords.straight(straight.cases(), tally.cases()),
                pathShare(linear, path),
                order.incoherence,
                order.backward,
                tally.cases() == 0
                        ? LinearityFigure.absent(NO_JOURNEY)
                        : LinearityWords.again(tally.again(), tally.cases()),
                entropy.variant,
                entropy.variantShare,
                entropy.sequence,
                entropy.sequenceShare);
    }

    private interface FromSteps {
        LinearityFigure of(StepTable steps);
    }

    private LinearityFigure ofSteps(FromSteps figure) {
        return steps.all() == 0 ? LinearityFigure.absent(NO_JOURNEY) : figure.of(steps);
    }

    private @Nullable CaseCount straight() {
        PrefixTree journeys = tally.journeys();
        int commonest = journeys.commonest();
        return commonest < 0
                ? null
                : new CaseCount(
                        journeys.stopped(commonest),
                        "variant:" + Long.toHexString(VariantHash.of(journeys.words(commonest))));
    }

    private LinearityFigure clamped() {
        if (tally.cases() == 0 || tally.journeys().full()) {
            return LinearityFigure.absent(tally.cases() == 0 ? NO_JOURNEY : tooMany);
        }
        return LinearityWords.clamped(
                RelevanceEstimator.clamped(tally.journeys(), tally.steps().closed(), tally.cases()));
    }

    private List<Integer> referencePath() {
        int commonest = tally.wonPaths().commonest();
        return commonest < 0
                ? List.of()
                : Arrays.stream(tally.wonPaths().words(commonest)).boxed().toList();
    }

    private String keys(List<Integer> path) {
        return path.stream().map(stage -> model.stages().get(stage).key()).collect(Collectors.joining(">"));
    }

    private LinearityFigure pathShare(@Nullable CaseCount linear, List<Integer> path) {
        if (linear != null) {
            String names =
                    path.stream().map(stage -> model.stages().get(stage).name()).collect(Collectors.joining(" → "));
            return LinearityWords.referencePath(linear.cases(), tally.won(), names);
        }
        if (tally.won() > 0) {
            return LinearityFigure.absent("no successful journey enters a stage");
        }
        boolean success = model.stages().stream().anyMatch(Stage::last) || model.orderStage() >= 0;
        return LinearityFigure.absent(
                success
                        ? "none of these journeys has succeeded so far"
                        : "the stage model has no success: mark a stage with 'last: true' or 'order: true'");
    }

    private record OrderFigures(LinearityFigure incoherence, LinearityFigure backward) {}

    private OrderFigures order() {
        OrderEstimator estimator = new OrderEstimator(
                steps, touchpoint -> touchpoints.get(touchpoint).exit() != null);
        String reason = null;
        if (estimator.weight() == 0) {
            reason = tally.cases() == 0 ? NO_JOURNEY : "all that journeys meet are exits";
        } else if (estimator.places() > OrderEstimator.MOST_TOUCHPOINTS) {
            reason = "there are " + LinearityWords.count(estimator.places()) + " touchpoints, and at most "
                    + LinearityWords.count(OrderEstimator.MOST_TOUCHPOINTS)
                    + " can be put into order; map several of them to one";
        }
        if (reason != null) {
            return new OrderFigures(LinearityFigure.absent(reason), LinearityFigure.absent(reason));
        }
        OrderEstimator.Order found = estimator.estimate();
        return new OrderFigures(
                LinearityWords.incoherence(found.incoherence()),
                LinearityWords.backward(found.backward(), estimator.weight()));
    }

    private record EntropyFigures(
            LinearityFigure variant,
            LinearityFigure variantShare,
            LinearityFigure sequence,
            LinearityFigure sequenceShare) {}

    private EntropyFigures entropy() {
        PrefixTree journeys = tally.journeys();
        if (journeys.size() < 2) {
            LinearityFigure none = LinearityFigure.absent(journeys.full() ? tooMany : NO_JOURNEY);
            return new EntropyFigures(none, none, none, none);
        }
        PrefixEntropies found = PrefixEntropies.of(journeys);
        return new EntropyFigures(
                LinearityWords.variantEntropy(found.variant()),
                share(found.variant(), found.mostVariant(), LinearityWords::variantShare),
                LinearityWords.sequenceEntropy(found.sequence()),
                share(found.sequence(), found.mostSequence(), LinearityWords::sequenceShare));
    }

    private interface OfShare {
        LinearityFigure of(double share);
    }

    /** Of one single item the most is 0 as well: nothing branches. */
    private static LinearityFigure share(double entropy, double most, OfShare figure) {
        return figure.of(most == 0 ? 0 : entropy / most);
    }
}
