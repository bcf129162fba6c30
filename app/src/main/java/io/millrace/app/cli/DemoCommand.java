// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.demo.SampleCompany;
import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes up a company and shows its map. */
@Command(name = "demo", description = "Make up a sample company and show its map in the browser.")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private ListenOptions listen = new ListenOptions();

    @Option(
            names = "--events",
            paramLabel = "N",
            defaultValue = "200000",
            description = "About how many events; default ${DEFAULT-VALUE}.")
    private int events;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "7",
            description = "The same seed makes the same company; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            defaultValue = ".millrace/demo",
            description = "Folder for its files; default ${DEFAULT-VALUE}.")
    private Path folder = Path.of(".millrace/demo");

    @ParentCommand
    private Millrace root = new Millrace();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        listen.check();
        Path config = SampleCompany.write(folder, seed, events);
        listen.show(read(config), new Company(Path.of(RunOptions.USUAL), null, null), root, spec);
        return 0;
    }

    /** The files as they were just made up, whatever was kept of another company in the same folder. */
    private MillraceRun read(Path config) {
        try (TerminalProgress progress = TerminalProgress.of(root.quiet())) {
            return MillraceRun.open(config, null, progress);
        }
    }
}
