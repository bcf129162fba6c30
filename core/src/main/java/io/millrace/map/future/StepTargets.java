// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.PlainNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries the targets of one stage through its own times. */
final class StepTargets {
    private final String name;
    private final List<Target> targets;

    StepTargets(String name, List<Target> targets) {
        this.name = name;
        this.targets = targets;
    }

    /**
     * The values with targets; cases and work in process as they are.
     *
     * <p>lead = wait + process. A target for the lead time sets the wait; one for the wait or the process time moves the lead time.
     *
     * @throws MillraceException when the targets contradict each other
     */
    StepValues of(StepValues now) {
        Double leadTarget = value(TargetKind.LEAD);
        Double waitTarget = value(TargetKind.WAIT);
        Double processTarget = value(TargetKind.PROCESS);
        if (leadTarget != null && waitTarget != null) {
            throw wrong("lead time and wait both have a target; one of them follows from the other, so set one");
        }
        Double process = processTarget == null ? now.process() : processTarget;
        double work = process == null ? 0 : process;
        Double lead = now.lead();
        if (leadTarget != null) {
            if (leadTarget < work) {
                throw wrong(
                        "a lead time of " + PlainNumbers.duration(leadTarget) + " is shorter than the process time of "
                                + PlainNumbers.duration(work) + " in it; set a target for that too");
            }
            lead = leadTarget;
        } else if (waitTarget != null) {
            lead = waitTarget + work;
        } else if (processTarget != null && lead != null) {
            lead = now.process() == null || now.waiting() == null ? Math.max(lead, work) : now.waiting() + work;
        }
        return new StepValues(
                lead,
                waiting(lead, process),
                process,
                or(value(TargetKind.NEXT), now.next()),
                or(value(TargetKind.COMPLETE), now.complete()),
                now.cases(),
                now.wip());
    }

    /** What is left of a lead time without the process time. */
    static @Nullable Double waiting(@Nullable Double lead, @Nullable Double process) {
        return lead == null ? null : Double.valueOf(Math.max(0, lead - (process == null ? 0 : process)));
    }

    private @Nullable Double value(TargetKind kind) {
        for (Target target : targets) {
            if (target.kind() == kind) {
                return target.value();
            }
        }
        return null;
    }

    private static @Nullable Double or(@Nullable Double target, @Nullable Double now) {
        return target == null ? now : target;
    }

    private MillraceException wrong(String why) {
        return new MillraceException(Blame.USAGE, "targets of " + name + ": " + why);
    }
}
