// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the map of a company's own files in the browser. */
@Command(name = "serve", description = "Show the map in the browser, with its cases and the REST interface.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private RunOptions source = new RunOptions();

    @Mixin
    private ListenOptions listen = new ListenOptions();

    @ParentCommand
    private Millrace root = new Millrace();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        listen.check();
        listen.show(source.open(root), root, spec);
        return 0;
    }
}
