// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stage today and with its targets.
 *
 * @param step whether the ladder has a step after it: false where journeys end
 * @param targets those of this stage
 * @param reasons why a value of today is not known
 */
public record FutureStage(
        int stage,
        String key,
        String name,
        boolean step,
        StepValues now,
        StepValues then,
        List<Target> targets,
        Map<TargetKind, String> reasons) {

    /** The target of a kind. */
    public Optional<Target> target(TargetKind kind) {
        return targets.stream().filter(target -> target.kind() == kind).findFirst();
    }

    /** How much less it will be, or null where one of the two is not known. */
    public @Nullable Double gap(TargetKind kind) {
        Double before = now.of(kind);
        Double after = then.of(kind);
        return before == null || after == null ? null : before - after;
    }

    /** Whether a time of this stage follows from a target. */
    public boolean retimed() {
        return targets.stream().anyMatch(target -> target.kind().time());
    }
}
