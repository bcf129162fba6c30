// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.PlainWords;
import io.millrace.app.page.WasteDocument;
import io.millrace.app.page.WastePhrases;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.run.FindingShelf;
import io.millrace.run.FindingShelf.Decision;
import io.millrace.run.WasteReader;
import io.millrace.waste.Finding;
import io.millrace.waste.WasteReport;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is wasteful, and what it costs. */
@Command(name = "waste", description = "Find waste and price it, the dearest first.")
final class WasteCommand extends QuestionCommand {
    @Option(
            names = "--set",
            paramLabel = "ID=STATE",
            description = "Decide about a finding: accepted, 'in a cycle', solved, rejected or new; may be repeated.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--because", paramLabel = "WORDS", description = "Why; a rejection needs it.")
    private String because = "";

    @Override
    public Integer call() {
        WasteReport report = new WasteReader(source.open(root)).read(cases.view());
        FindingShelf shelf = new FindingShelf(source.company());
        set.forEach((id, state) -> decide(shelf, report, id, state));
        Map<String, Decision> decisions = shelf.latest();
        if (json) {
            root.print(JsonDocument.of(WasteDocument.of(report, decisions)));
            return 0;
        }
        root.println(report.headline());
        report.findings().forEach(one -> print(one, decisions.getOrDefault(one.id(), Decision.NONE)));
        root.println("");
        report.notLookedFor()
                .forEach(absent ->
                        root.println("not looked for: " + absent.type().title() + ", because " + absent.reason()));
        return 0;
    }

    private void decide(FindingShelf shelf, WasteReport report, String id, String state) {
        if (report.findings().stream().noneMatch(finding -> finding.id().equals(id))) {
            throw new MillraceException(
                    Blame.USAGE, "--set: there is no finding '" + id + "' in view; 'millrace waste' lists their ids");
        }
        shelf.decide(id, state, because);
    }

    private void print(Finding one, Decision decision) {
        root.println("");
        root.println(WastePhrases.sentence(one));
        root.println("  " + one.id() + ": " + decision.state().words()
                + (decision.reason().isEmpty() ? "" : ", " + decision.reason()));
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
