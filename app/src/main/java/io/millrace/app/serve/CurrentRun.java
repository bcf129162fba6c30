// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.MapStand;
import io.millrace.run.MillraceRun;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The run that requests are answered from. It is exchanged whole; a request that began with the old one ends with it. */
final class CurrentRun implements MapStand {
    private final AtomicReference<@Nullable ServedRun> current = new AtomicReference<>();

    /** The run, or nothing before there is a map. */
    Optional<ServedRun> find() {
        return Optional.ofNullable(current.get());
    }

    /**
     * The run.
     *
     * @throws NoMapYet when there is none
     */
    ServedRun get() {
        return find().orElseThrow(NoMapYet::new);
    }

    /** Computes the first numbers before anybody sees them. */
    @Override
    public Runnable prepare(MillraceRun run) {
        ServedRun next = ServedRun.of(run);
        return () -> current.set(next);
    }

    @Override
    public void clear() {
        current.set(null);
    }
}
