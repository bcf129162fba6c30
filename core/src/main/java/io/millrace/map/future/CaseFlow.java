// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TransitionMeasures;
import java.util.List;

/**
 * How many cases enter each stage when other shares of them move on.
 *
 * <p>Of the cases of a stage, those whose stage before was an earlier one change as that stage's cases and rate change; the others, which
 * began there or came another way, stay as many. Who moves on goes where cases go today, in the same proportions; from a stage that nobody
 * leaves today, to the next.
 *
 * <p>Pre: stages in model order, each with its values of today and its rate with targets. Post: without a target for a rate, the cases of today.
 */
final class CaseFlow {
    private final StreamMeasures measures;
    private final List<FutureStage> stages;
    private final double[] cases;

    CaseFlow(StreamMeasures measures, List<FutureStage> stages) {
        this.measures = measures;
        this.stages = stages;
        this.cases = new double[stages.size()];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = entering(i);
        }
    }

    /** Cases that enter a stage; by its place among the boxes of the map. */
    double cases(int box) {
        return cases[box];
    }

    /** Cases that go from one box straight to another. */
    double moving(int from, int to) {
        StepValues now = stages.get(from).now();
        double moved = moved(from, to);
        Double before = now.next();
        Double after = stages.get(from).then().next();
        if (before == null || after == null || now.cases() == 0) {
            return moved;
        }
        if (before == 0) {
            return to == from + 1 ? cases[from] * after : 0;
        }
        return moved * cases[from] / now.cases() * after / before;
    }

    private double entering(int to) {
        double today = stages.get(to).now().cases();
        double expected = 0;
        for (int from = 0; from < to; from++) {
            today -= moved(from, to);
            expected += moving(from, to);
        }
        return Math.max(0, today + expected);
    }

    private double moved(int from, int to) {
        for (TransitionMeasures transition : measures.transitions()) {
            if (transition.from() == stages.get(from).stage()
                    && transition.to() == stages.get(to).stage()) {
                return transition.moved().cases();
            }
        }
        return 0;
    }
}
