// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.FutureDocument;
import io.millrace.app.page.FutureTable;
import io.millrace.app.page.JsonDocument;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.future.FutureStage;
import io.millrace.map.future.FutureState;
import io.millrace.map.future.TargetKind;
import io.millrace.run.FutureReader;
import io.millrace.run.FutureShelf;
import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Carries targets through the map. */
@Command(name = "future", description = "Set targets on the map and say what follows from them.")
final class FutureCommand extends QuestionCommand {
    @Option(
            names = "--set",
            paramLabel = "TARGET",
            description = "A target: STAGE.wait=0.5d, also .lead, .process, .next=70%%, .ca=98%%; may be repeated.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME", description = "Begin with the targets kept under this name.")
    private @Nullable String name;

    @Option(names = "--keep", paramLabel = "NAME", description = "Keep the targets under this name.")
    private @Nullable String keep;

    @Override
    public Integer call() {
        View view = cases.view();
        MillraceRun run = source.open(root);
        FutureShelf shelf = new FutureShelf(source.company());
        List<String> targets = new ArrayList<>();
        if (name != null) {
            targets.addAll(shelf.find(view.stream(), name)
                    .orElseThrow(() -> new MillraceException(
                            Blame.USAGE,
                            "--name: no future state '" + name + "' is kept for this stream; "
                                    + known(shelf.all(view.stream()))))
                    .targets());
        }
        targets.addAll(set);
        FutureState future = new FutureReader(run).read(view, targets);
        if (keep != null) {
            shelf.keep(
                    view.stream(),
                    keep,
                    future.targets().stream().map(target -> target.text()).toList());
        }
        if (json) {
            root.print(JsonDocument.of(FutureDocument.of(future, keep == null ? name : keep)));
        } else {
            print(new FutureTable(future, Map.of()));
        }
        return 0;
    }

    private static String known(Map<String, ?> kept) {
        return kept.isEmpty()
                ? "none is kept yet, --keep NAME keeps one"
                : "kept are " + String.join(", ", kept.keySet());
    }

    private void print(FutureTable table) {
        FutureState future = table.future();
        root.println(future.headline());
        for (FutureStage stage : future.stages()) {
            for (TargetKind kind : table.kinds()) {
                if (table.changed(stage, kind)) {
                    root.println("  %s, %s: %s to %s%s"
                            .formatted(
                                    stage.name(),
                                    kind.title(),
                                    table.now(stage, kind),
                                    table.then(stage, kind),
                                    stage.target(kind).isPresent() ? " (declared)" : ""));
                }
            }
        }
        root.println("This takes for granted:");
        future.assumptions().forEach(sentence -> root.println("  " + sentence));
    }
}
