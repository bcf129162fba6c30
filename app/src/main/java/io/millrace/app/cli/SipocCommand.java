// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.PlainWords;
import io.millrace.app.page.SipocDocument;
import io.millrace.map.sipoc.Sipoc;
import io.millrace.map.sipoc.SipocColumn;
import io.millrace.map.sipoc.SipocEntry;
import io.millrace.run.MillraceRun;
import io.millrace.run.SipocReader;
import io.millrace.run.SipocShelf;
import io.millrace.run.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows who supplies what to which steps, and who gets what of them. */
@Command(name = "sipoc", description = "Show suppliers, inputs, process, outputs and customers.")
final class SipocCommand extends QuestionCommand {
    @Option(names = "--generated", description = "As the events tell it, without corrections.")
    private boolean generated;

    @Override
    public Integer call() {
        View view = cases.view();
        MillraceRun run = source.open(root);
        Sipoc told = new SipocReader(run).read(view);
        Sipoc sipoc = generated
                ? told
                : new SipocShelf(source.company()).edits(view.stream()).over(told);
        if (json) {
            root.print(JsonDocument.of(SipocDocument.of(sipoc)));
        } else {
            print(sipoc);
        }
        return 0;
    }

    private void print(Sipoc sipoc) {
        root.println(sipoc.headline());
        for (SipocColumn column : SipocColumn.values()) {
            root.println("");
            root.println(column.title());
            sipoc.in(column).forEach(entry -> root.println("  " + line(entry)));
        }
        if (sipoc.remark() != null) {
            root.println("");
            root.println(sipoc.remark());
        }
    }

    private static String line(SipocEntry entry) {
        if (entry.cases() == null) {
            return entry.text() + " (added)";
        }
        return entry.text() + " (" + entry.kind() + ", " + PlainWords.count(entry.events(), "event", "events") + " in "
                + PlainWords.count(entry.cases().cases(), "case", "cases")
                + (entry.edited() ? "; was " + entry.generated() : "") + ")";
    }
}
