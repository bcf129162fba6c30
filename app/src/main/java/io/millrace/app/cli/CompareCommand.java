// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.ComparisonDocument;
import io.millrace.app.page.ComparisonWords;
import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.PlainWords;
import io.millrace.map.comparison.Comparison;
import io.millrace.run.ComparisonReader;
import io.millrace.run.ComparisonReader.Sides;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds two sides against each other. */
@Command(name = "compare", description = "Say what differs between two periods, streams or segments.")
final class CompareCommand extends QuestionCommand {
    @Option(
            names = "--one",
            required = true,
            paramLabel = "TERM",
            description = "The first side, such as stream:web or began:2025-01-01..2025-06-30.")
    private String one = "";

    @Option(
            names = "--other",
            paramLabel = "TERM",
            description = "The second side; default all cases that are not on the first.")
    private @Nullable String other;

    @Override
    public Integer call() {
        Sides sides = ComparisonReader.sides(cases.view(), one, other);
        Comparison comparison = new ComparisonReader(source.open(root)).read(sides);
        if (json) {
            root.print(JsonDocument.of(ComparisonDocument.of(comparison, sides)));
            return 0;
        }
        root.println(comparison.headline());
        root.println(PlainWords.count(comparison.one().cases().cases(), "case", "cases") + " against "
                + PlainWords.count(comparison.other().cases().cases()) + ".");
        comparison.shares(true).forEach(share -> root.println("  " + ComparisonWords.line(share)));
        comparison.times().stream()
                .filter(time -> time.seconds() != null)
                .forEach(time -> root.println((time.differs() ? "  " : "  (noise) ") + ComparisonWords.line(time)));
        return 0;
    }
}
