// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.map.ValueStreamMap;
import io.millrace.map.future.FutureState;
import io.millrace.map.future.FutureStateMaker;
import io.millrace.map.future.OrderValue;
import io.millrace.map.future.OrderValueAggregate;
import io.millrace.map.future.Target;
import io.millrace.map.future.TargetReader;
import java.util.List;

/** Reads targets for the streams of a run, and carries them through. */
public final class FutureReader {
    private final MillraceRun run;

    public FutureReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * The map of a view with targets such as {@code purchase.wait=0.5d}.
     *
     * @throws MillraceException when there is no such stream, or a target cannot be understood or contradicts another
     */
    public FutureState read(View view, List<String> targets) {
        ValueStreamMap map = run.map(view);
        List<Target> known = new TargetReader(map).read(targets);
        int order = run.model().orderStage();
        OrderValue orders = run.fold(
                view,
                "order value",
                new OrderValueAggregate(order, run.configuration().currency()),
                value -> 200);
        return FutureStateMaker.make(map, known, orders);
    }
}
