// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.intake.ImportDesk;
import io.millrace.app.intake.ProjectFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the map of a company's own files in the browser. */
@Command(name = "serve", description = "Show the map in the browser, and answer the REST interface.")
final class ServeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "CONFIG",
            arity = "0..1",
            description =
                    "The page of YAML that describes a company, or the folder of one; without it this folder. Where none is yet,"
                            + " the browser helps to make it.")
    private Path project = Path.of("");

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private ListenOptions listen = new ListenOptions();

    @ParentCommand
    private Millrace root = new Millrace();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        listen.check();
        Path config = Files.isDirectory(project.toAbsolutePath()) ? project.resolve(RunOptions.USUAL) : project;
        ImportDesk.recover(ProjectFolder.of(config));
        // a file that was named must be there; a folder without one is where a project begins
        boolean begun = !config.equals(project.resolve(RunOptions.USUAL)) || Files.exists(config);
        listen.show(begun ? RunOptions.open(config, store, root) : null, store.company(config), root, spec);
        return 0;
    }
}
