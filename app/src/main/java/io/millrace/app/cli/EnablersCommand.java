// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.EnablerLabels;
import io.millrace.app.page.EnablersDocument;
import io.millrace.app.page.JsonDocument;
import io.millrace.map.enabler.Enabler;
import io.millrace.map.enabler.EnablerFindings;
import io.millrace.map.enabler.EnablerGap;
import io.millrace.map.enabler.Passage;
import io.millrace.map.enabler.StreamMove;
import io.millrace.run.EnablerReader;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Says what moves customers on. */
@Command(name = "enablers", description = "Say what moves customers on to the next stage.")
final class EnablersCommand extends QuestionCommand {
    @Override
    public Integer call() {
        EnablerFindings findings = new EnablerReader(source.open(root)).read(cases.view());
        if (json) {
            root.print(JsonDocument.of(EnablersDocument.of(findings)));
            return 0;
        }
        root.println(findings.headline());
        root.println(findings.gapSentence());
        findings.enablers().stream()
                .filter(Enabler::counts)
                .map(EnablersCommand::line)
                .forEach(root::println);
        findings.gaps().stream().map(EnablersCommand::line).forEach(root::println);
        Stream.concat(findings.shortcuts().stream(), findings.detours().stream())
                .filter(way -> way.lift().raises() || way.lift().lowers())
                .map(EnablersCommand::line)
                .forEach(root::println);
        return 0;
    }

    private static String line(Enabler one) {
        String lift = one.lift().value() == null
                ? String.valueOf(one.lift().reason())
                : EnablerLabels.points(one.lift()) + " (" + EnablerLabels.interval(one.lift()) + "), "
                        + EnablerLabels.standing(one.lift());
        return where(one.move()) + one.name() + ": " + lift + "; " + one.badge().word()
                + (one.declared() ? ", declared" : "");
    }

    private static String line(EnablerGap gap) {
        return where(gap.move()) + "gap: " + EnablerLabels.gap(gap);
    }

    private static String line(Passage way) {
        String arrow = way.kind() == Passage.Kind.SHORTCUT ? " > " : " back to ";
        return way.stream() + ", " + way.fromName() + arrow + way.toName() + ": " + way.verdict() + ", "
                + EnablerLabels.points(way.lift()) + " (" + EnablerLabels.interval(way.lift()) + ")";
    }

    private static String where(StreamMove move) {
        return move.stream() + ", " + move.fromName() + " > " + move.toName() + ": ";
    }
}
