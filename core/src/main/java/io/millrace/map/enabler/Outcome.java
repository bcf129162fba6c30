// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

/** By what a meeting is judged. */
enum Outcome {
    /** Moving straight on to a stage, one of the targets of the {@link StagePlan}. */
    MOVE,
    /** Coming to the end: complete, or ordered again. */
    END;

    static Outcome of(StagePlan plan, int candidate) {
        return plan.judgedByEnd(candidate) ? END : MOVE;
    }

    /** How many ways it can go well. */
    int ways(StagePlan plan) {
        return this == MOVE ? plan.targets().length : 1;
    }

    /** Micros within which it must go well. */
    long span(StagePlan plan) {
        return this == MOVE ? plan.window() : plan.horizon();
    }
}
