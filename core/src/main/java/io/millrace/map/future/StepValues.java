// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a stage, today or with targets. Null is not known.
 *
 * @param lead seconds from entering until moving on, half of the cases: the step of the ladder
 * @param waiting the part of it that is no process time; all of it where no process time is known
 * @param process seconds that somebody works on a case, half of the cases
 * @param next share of the cases that move on
 * @param complete %C&A
 * @param cases that enter
 * @param wip cases in the stage at one moment
 */
public record StepValues(
        @Nullable Double lead,
        @Nullable Double waiting,
        @Nullable Double process,
        @Nullable Double next,
        @Nullable Double complete,
        double cases,
        double wip) {

    /** The value that targets of this kind are set for. */
    public @Nullable Double of(TargetKind kind) {
        return switch (kind) {
            case LEAD -> lead;
            case WAIT -> waiting;
            case PROCESS -> process;
            case NEXT -> next;
            case COMPLETE -> complete;
        };
    }
}
