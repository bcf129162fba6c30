// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.HandOffDocument;
import io.millrace.app.page.HandOffPhrases;
import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.PlainWords;
import io.millrace.map.handoff.HandOff;
import io.millrace.map.handoff.HandOffs;
import io.millrace.map.handoff.PartyLevel;
import io.millrace.run.HandOffReader;
import io.millrace.run.MillraceRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says who passes cases to whom, and what is lost there. */
@Command(name = "handoffs", description = "List who passes cases to whom, and what is lost: weakest first.")
final class HandOffsCommand extends QuestionCommand {
    @Option(
            names = "--by",
            paramLabel = "LEVEL",
            defaultValue = "team",
            description = "What counts as one party: person, team, system or company. Default ${DEFAULT-VALUE}.")
    private PartyLevel by = PartyLevel.TEAM;

    @Override
    public Integer call() {
        MillraceRun run = source.open(root);
        HandOffs found = new HandOffReader(run).read(cases.view(), by);
        if (json) {
            root.print(JsonDocument.of(HandOffDocument.of(found)));
            return 0;
        }
        root.println(found.headline());
        found.rules().forEach(root::println);
        found.ranked().forEach(this::print);
        found.unranked().forEach(this::print);
        if (!found.rare().isEmpty()) {
            root.println("");
            root.println(PlainWords.count(found.rare().size(), "more hand-off", "more hand-offs")
                    + " of fewer than 20 cases; --json lists them");
        }
        return 0;
    }

    private void print(HandOff one) {
        root.println("");
        root.println(one.name() + ": " + PlainWords.count(one.cases().cases(), "case", "cases") + ", "
                + PlainWords.count(one.moves(), "move", "moves")
                + (by == PartyLevel.PERSON ? ", same party in " + PlainWords.count(one.sameParty()) : ""));
        String reason = one.strength().reason();
        root.println("  strength " + HandOffPhrases.of(one.strength())
                + (reason == null ? " (" + HandOffPhrases.interval(one.strength()) + ")" : ": " + reason)
                + (one.likeNext() ? ", not more than noise apart from the next" : ""));
        root.println("  wait p50 " + PlainWords.of(one.waitTime().p50()) + ", p90 "
                + PlainWords.of(one.waitTime().p90()) + " of "
                + PlainWords.count(one.waitTime().n(), "case", "cases"));
        root.println("  acceptance " + HandOffPhrases.of(one.acceptance()) + ", bounce "
                + HandOffPhrases.of(one.bounce()) + ", excess loss " + HandOffPhrases.of(one.excessLoss())
                + ", completeness " + HandOffPhrases.of(one.completeness()));
    }
}
