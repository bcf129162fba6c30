// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.PlainWords;
import io.millrace.app.page.WasteDocument;
import io.millrace.app.page.WastePhrases;
import io.millrace.run.WasteReader;
import io.millrace.waste.Finding;
import io.millrace.waste.WasteReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says what is wasteful, and what it costs. */
@Command(name = "waste", description = "Find waste and price it, the dearest first.")
final class WasteCommand implements Callable<Integer> {
    @Mixin
    private RunOptions source = new RunOptions();

    @Mixin
    private ViewOptions cases = new ViewOptions();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @ParentCommand
    private Millrace root = new Millrace();

    @Override
    public Integer call() {
        WasteReport report = new WasteReader(source.open(root)).read(cases.view());
        if (json) {
            root.print(JsonDocument.of(WasteDocument.of(report)));
            return 0;
        }
        root.println(report.headline());
        report.findings().forEach(this::print);
        root.println("");
        report.notLookedFor()
                .forEach(absent ->
                        root.println("not looked for: " + absent.type().title() + ", because " + absent.reason()));
        return 0;
    }

    private void print(Finding one) {
        root.println("");
        root.println(WastePhrases.sentence(one));
        root.println("  " + WastePhrases.effect(one) + " (" + WastePhrases.interval(one) + "), " + one.unit() + "; of "
                + PlainWords.count(one.looked(), "case", "cases"));
        String reason = one.money().reason();
        root.println(
                reason == null
                        ? "  " + WastePhrases.interval(one.money()) + " "
                                + one.money().currency() + " a year: "
                                + one.money().formula()
                        : "  not priced: " + reason);
    }
}
