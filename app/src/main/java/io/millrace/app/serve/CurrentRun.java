// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.MapStand;
import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The run that requests are answered from. It is exchanged whole; a request that began with the old one ends with it. */
final class CurrentRun implements MapStand {
    private final Company project;
    private final AtomicReference<@Nullable ServedRun> current = new AtomicReference<>();

    /** Nothing is shown yet; files are brought into this company's project. */
    CurrentRun(Company project) {
        this.project = project;
    }

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
        Path shown = run.configuration().file();
        boolean own = shown.equals(project.config().toAbsolutePath().normalize()) || shown.equals(project.config());
        // the sample company is not that of the project
        ServedRun next = ServedRun.of(run, own ? project : new Company(shown, null, null));
        return () -> current.set(next);
    }

    @Override
    public void clear() {
        current.set(null);
    }
}
