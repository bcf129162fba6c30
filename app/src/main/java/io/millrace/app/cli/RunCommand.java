// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import picocli.CommandLine.Command;

/** Brings in what is new, then does what {@link MapCommand} does. */
@Command(name = "run", description = "Import what is new, then write the map or print its numbers.")
final class RunCommand extends MapCommand {
    @Override
    public Integer call() {
        ImportCommand.bringIn(source.company(), root);
        return super.call();
    }
}
