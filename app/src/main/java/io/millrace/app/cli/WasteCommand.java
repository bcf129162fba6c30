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
import io.millrace.waste.Waste;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is wasteful, where, and what it costs. */
@Command(name = "waste", description = "List what is wasteful, where, and what it costs a year.")
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
        Waste waste = new WasteReader(source.open(root)).read(cases.view());
        FindingShelf shelf = new FindingShelf(source.company());
        set.forEach((id, state) -> {
            if (waste.findings().stream().noneMatch(finding -> finding.id().equals(id))) {
                throw new MillraceException(
                        Blame.USAGE,
                        "--set: there is no finding '" + id + "' in view; 'millrace waste' lists their ids");
            }
            shelf.decide(id, state, because);
        });
        Map<String, Decision> decisions = shelf.latest();
        if (json) {
            root.print(JsonDocument.of(WasteDocument.of(waste, decisions)));
            return 0;
        }
        root.println(waste.headline());
        waste.findings().forEach(finding -> print(finding, decisions.getOrDefault(finding.id(), Decision.NONE)));
        waste.unseen()
                .forEach(unseen -> root.println(
                        "Not looked for: " + unseen.type().words() + ", because " + unseen.reason() + "."));
        return 0;
    }

    private void print(Finding finding, Decision decision) {
        root.println("");
        root.println(finding.id() + " (" + finding.type().words() + ", "
                + decision.state().words() + ")");
        root.println("  " + finding.sentence());
        String reason = finding.moneyPerYear().reason();
        root.println("  " + PlainWords.count(finding.cases().cases(), "case", "cases") + ", "
                + WastePhrases.of(finding.effect()) + " (" + WastePhrases.interval(finding.effect()) + "), "
                + WastePhrases.badge(finding));
        root.println(
                reason == null
                        ? "  " + WastePhrases.of(finding.moneyPerYear()) + " a year ("
                                + WastePhrases.interval(finding.moneyPerYear()) + "): "
                                + finding.moneyPerYear().formula()
                        : "  not priced: " + reason);
    }
}
