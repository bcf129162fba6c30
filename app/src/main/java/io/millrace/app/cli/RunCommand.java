// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.run.MillraceRun;
import picocli.CommandLine.Command;

/** Brings in what is new, then does what {@link MapCommand} does. */
@Command(name = "run", description = "Import what is new, then write the map or print its numbers.")
final class RunCommand extends MapCommand {
    @Override
    MillraceRun open() {
        try (TerminalProgress progress = TerminalProgress.of(root.quiet())) {
            return source.company().importAndOpen(progress);
        }
    }
}
