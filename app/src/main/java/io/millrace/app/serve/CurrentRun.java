// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.run.MillraceRun;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The run that requests are answered from. It is exchanged whole; a request that began with the old one ends with it. */
final class CurrentRun {
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

    /** Answers from another run from now on. Its first numbers are computed before anybody sees it. */
    void show(MillraceRun run) {
        current.set(ServedRun.of(run));
    }

    /** Answers that there is no map. */
    void clear() {
        current.set(null);
    }
}
