// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command that asks something about the cases in view, and answers in words or as one JSON document. */
abstract class QuestionCommand implements Callable<Integer> {
    @Mixin
    protected RunOptions source = new RunOptions();

    @Mixin
    protected ViewOptions cases = new ViewOptions();

    @Option(names = "--json", description = "Print one JSON document.")
    protected boolean json;

    @ParentCommand
    protected Millrace root = new Millrace();
}
