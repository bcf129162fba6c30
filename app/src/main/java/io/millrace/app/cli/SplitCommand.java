// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.PlainWords;
import io.millrace.app.page.SplitDocument;
import io.millrace.app.page.SplitWords;
import io.millrace.run.LeafStreams;
import io.millrace.run.MillraceRun;
import io.millrace.run.SplitAsked;
import io.millrace.run.SplitReader;
import io.millrace.run.StreamSplit;
import io.millrace.run.StreamsShelf;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Splits journeys into streams by what is known when they begin. */
@Command(name = "split", description = "Split cases into streams until they flow in a line.")
final class SplitCommand implements Callable<Integer> {
    @Mixin
    private RunOptions source = new RunOptions();

    @Mixin
    private ViewOptions cases = new ViewOptions();

    @Option(
            names = "--on",
            paramLabel = "ATTRIBUTE",
            split = ",",
            description = "Columns of the sources to try, with commas between; declared streams do not count then."
                    + " Default what streams.split.on of CONFIG names, and the channel.")
    private List<String> on = new ArrayList<>();

    @Option(
            names = "--permutations",
            paramLabel = "N",
            description = "Also shuffle the values of each split N times and say how often chance does as well.")
    private int permutations;

    @Option(
            names = "--apply",
            description = "Make the streams those of CONFIG: writes streams.are, and leaves every other line as it is.")
    private boolean apply;

    @Option(names = "--undo", description = "Write back what stood in CONFIG before --apply, and do nothing else.")
    private boolean undo;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @ParentCommand
    private Millrace root = new Millrace();

    @Override
    public Integer call() {
        StreamsShelf shelf = new StreamsShelf(source.company());
        if (undo) {
            shelf.undo();
            root.remark("the configuration is what it was before the split was applied");
            return 0;
        }
        MillraceRun run = on.isEmpty() ? source.open(root) : source.keeping(on, root);
        SplitReader reader = new SplitReader(run);
        StreamSplit found = reader.read(cases.view(), new SplitAsked(on, permutations));
        if (json) {
            root.print(JsonDocument.of(SplitDocument.of(found, leaf -> reader.measures(cases.view(), leaf))));
        } else {
            print(found);
        }
        if (apply) {
            List<String> names =
                    found.leaves().stream().map(leaf -> leaf.rule().name()).toList();
            shelf.apply(new LeafStreams(run).of(found, names));
            root.remark("the configuration declares these streams now; --undo takes that back");
        }
        return 0;
    }

    private void print(StreamSplit found) {
        root.println(SplitWords.headline(found));
        root.println(SplitWords.lede(found));
        if (found.split().splits()) {
            found.leaves()
                    .forEach(leaf -> root.println("  " + leaf.rule().name() + ": "
                            + PlainWords.count(leaf.cases().cases(), "case", "cases") + ", in a line "
                            + SplitWords.share(
                                    leaf.linearity().referencePathShare().value()) + ", "
                            + SplitWords.bits(leaf.linearity().bitsPerJourney().value()) + " a journey ("
                            + leaf.rule().words() + ")"));
        }
        found.split()
                .tree()
                .root()
                .all()
                .filter(node -> found.chance(node) != null)
                .forEach(node -> root.println("  split by " + SplitWords.attribute(found, node) + ": "
                        + SplitWords.chance(found, node, permutations)));
        found.split().refused().forEach(refused -> root.println("  not tried: " + SplitWords.line(refused)));
    }
}
