// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import java.util.ArrayList;
import java.util.List;

/** Says what a future state takes for granted, as far as it matters for these targets. */
final class AssumptionWriter {
    private final List<Target> targets;
    private final List<FutureStage> stages;
    private final List<String> leftOut;
    private final OrderValue orders;

    AssumptionWriter(List<Target> targets, List<FutureStage> stages, List<String> leftOut, OrderValue orders) {
        this.orders = orders;
        this.targets = targets;
        this.stages = stages;
        this.leftOut = leftOut;
    }

    List<String> write() {
        List<String> said = new ArrayList<>();
        said.add(
                "Medians add up only approximately: the lead time is the sum of the steps of the ladder, each the time within which half of the"
                        + " cases that ever will have moved on.");
        if (!leftOut.isEmpty()) {
            said.add("Not in the sums, because today's time or the time to be is not known: "
                    + String.join(", ", leftOut) + ".");
        }
        if (targets.isEmpty()) {
            return said;
        }
        said.add("Targets are declared, not measured: what a change really did, only the map after it shows.");
        boolean times = targets.stream().anyMatch(target -> target.kind().time());
        boolean rates = targets.stream().anyMatch(target -> target.kind() == TargetKind.NEXT);
        if (times) {
            said.add(
                    "A shorter time does not by itself change who moves on: rates change only where a target says so.");
            said.add("A target says the median only: the time of nine of ten cases is not known.");
        }
        if (rates) {
            said.add(
                    "Who moves on goes to the same stages as today, in the same proportions; cases that begin in a stage stay as"
                            + " many. The period stays as long as it is.");
        }
        if (rates && orders.total() != null) {
            said.add("An order is worth as much as today's orders that carry a value.");
        }
        if (times || rates) {
            said.add(
                    "What waits follows Little's law: it changes with the cases that come in and with the time they stay.");
        }
        if (has(TargetKind.PROCESS)) {
            said.add(
                    "The customer's acts and ours keep their parts of a process time; where a wait has no target it stays"
                            + " as long.");
            said.addAll(stages.stream()
                    .filter(stage ->
                            stage.now().process() == null && stage.then().process() != null)
                    .map(stage -> "The process time of " + stage.name()
                            + " is not known today; what the target says is taken to lie within today's lead time.")
                    .toList());
        }
        if (has(TargetKind.COMPLETE)) {
            said.add("Fewer defects do not by themselves change times or rates.");
        }
        return said;
    }

    private boolean has(TargetKind kind) {
        return targets.stream().anyMatch(target -> target.kind() == kind);
    }
}
