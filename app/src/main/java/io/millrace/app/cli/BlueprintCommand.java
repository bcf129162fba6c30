// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.BlueprintDocument;
import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.PlainWords;
import io.millrace.app.page.ReactionWords;
import io.millrace.event.EventLog;
import io.millrace.map.blueprint.Blueprint;
import io.millrace.map.blueprint.BlueprintOrder;
import io.millrace.run.BlueprintReader;
import io.millrace.run.MillraceRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says who does what, how customers react, and where nobody knows. */
@Command(name = "blueprint", description = "Show who does what, how customers react, where nobody knows.")
final class BlueprintCommand extends QuestionCommand {
    @Option(
            names = "--order",
            paramLabel = "NAME",
            defaultValue = "customer",
            description = "Whose journey comes first: customer or seller. Default ${DEFAULT-VALUE}.")
    private BlueprintOrder order = BlueprintOrder.CUSTOMER;

    @Option(
            names = "--window",
            paramLabel = "TIME",
            description = "How long after an action an act of the customer is its reaction, such as 36h; default that"
                    + " of CONFIG, else 7d.")
    private @Nullable String window;

    @Override
    public Integer call() {
        MillraceRun run = source.open(root);
        Blueprint blueprint = new BlueprintReader(run).read(cases.view(), order, window);
        if (json) {
            root.print(JsonDocument.of(BlueprintDocument.of(blueprint, run.words())));
        } else {
            print(blueprint, run.words());
        }
        return 0;
    }

    private void print(Blueprint blueprint, EventLog words) {
        root.println(blueprint.headline());
        root.println(blueprint.explanation());
        blueprint.rows().forEach(row -> {
            root.println("");
            root.println(row.title());
            row.boxes()
                    .forEach(box -> root.println("  " + stage(blueprint, box) + ": " + box.name() + ", "
                            + PlainWords.count(box.cases().cases(), "case", "cases")
                            + (box.partner() ? ", partner" : "")
                            + (box.reactions() == null ? "" : ", " + ReactionWords.share(box.reactions()) + " react")));
        });
        root.println("");
        root.println("Empty spaces: " + blueprint.reactions().emptySpaces().size());
        blueprint.reactions().emptySpaces().forEach(space -> root.println("  " + ReactionWords.line(space, words)));
        root.println("Left-over reactions: " + blueprint.reactions().leftOver().size());
        blueprint.reactions().leftOver().forEach(act -> root.println("  " + ReactionWords.line(act, words)));
    }

    private static String stage(Blueprint blueprint, Blueprint.Box box) {
        return blueprint.columns().stream()
                .filter(column -> column.stage() == box.stage())
                .map(Blueprint.Column::name)
                .findFirst()
                .orElse("");
    }
}
