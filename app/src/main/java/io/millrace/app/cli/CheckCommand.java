// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.run.MillraceRun;
import io.millrace.setup.CheckDocument;
import io.millrace.setup.DataChecker;
import io.millrace.setup.DataQualityReport;
import io.millrace.setup.Finding;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what is wrong with a company's data, what it does to the map, and what to do. */
@Command(name = "check", description = "Say what is wrong with the data and what to do about it.")
final class CheckCommand implements Callable<Integer> {
    private static final int EXAMPLES = 3;

    @Mixin
    private RunOptions source = new RunOptions();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @ParentCommand
    private Millrace root = new Millrace();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        MillraceRun run = source.open(root);
        DataQualityReport report;
        try (TerminalProgress progress = TerminalProgress.of(root.quiet())) {
            report = DataChecker.check(run, progress);
        }
        PrintWriter out = writer();
        if (json) {
            out.print(JsonDocument.of(CheckDocument.of(report)));
        } else {
            out.println(report.headline());
            report.findings().forEach(finding -> print(out, finding));
        }
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, Finding finding) {
        out.println();
        out.println(finding.severity().word() + ", " + finding.kind() + ": " + finding.what());
        out.println("  map:      " + finding.effect());
        out.println("  do:       " + finding.remedy());
        finding.examples().stream().limit(EXAMPLES).forEach(example -> out.println("  example:  " + example));
        if (finding.yaml() != null) {
            out.println("  " + finding.yaml());
        }
    }

    private PrintWriter writer() {
        if (spec == null) {
            throw new IllegalStateException("a command must be run by its command line");
        }
        return spec.commandLine().getOut();
    }
}
