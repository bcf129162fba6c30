// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.ComparisonDocument;
import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.PlainWords;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.comparison.Comparison;
import io.millrace.map.comparison.SharePair;
import io.millrace.map.comparison.TimePair;
import io.millrace.run.ComparisonReader;
import io.millrace.run.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Puts two streams, periods or segments side by side. */
@Command(
        name = "compare",
        description = "Put two streams, periods or segments side by side, and tell noise from difference.")
final class CompareCommand implements Callable<Integer> {
    private static final int SHOWN = 12;

    @Mixin
    private RunOptions source = new RunOptions();

    @Mixin
    private ViewOptions cases = new ViewOptions();

    @Option(names = "--with-stream", paramLabel = "NAME", description = "Stream of the other side.")
    private @Nullable String stream;

    @Option(
            names = "--with-from",
            paramLabel = "DATE",
            description = "First day on which a case of the other side may begin.")
    private @Nullable LocalDate from;

    @Option(
            names = "--with-to",
            paramLabel = "DATE",
            description = "Last day on which a case of the other side may begin.")
    private @Nullable LocalDate to;

    @Option(
            names = "--with-where",
            paramLabel = "TERM",
            description = "Term of the other side in place of --where; may be repeated.")
    private List<String> where = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @ParentCommand
    private Millrace root = new Millrace();

    @Override
    public Integer call() {
        View left = cases.view();
        View right = left.over(stream, from, to, where);
        if (right.equals(left)) {
            throw new MillraceException(
                    Blame.USAGE,
                    "compare: both sides are the same; say what the other side is with --with-stream, --with-from and --with-to, or --with-where");
        }
        Comparison comparison = new ComparisonReader(source.open(root)).read(left, right);
        if (json) {
            root.print(JsonDocument.of(ComparisonDocument.of(comparison)));
        } else {
            print(comparison);
        }
        return 0;
    }

    private void print(Comparison comparison) {
        root.println(comparison.headline());
        if (comparison.caution() != null) {
            root.println(comparison.caution());
        }
        root.println("");
        root.println("Median times, " + comparison.left().name() + " and "
                + comparison.right().name());
        comparison.times().forEach(time -> root.println("  " + line(time)));
        section("Shares of the cases that have decided", comparison.rates());
        section("What cases do next", comparison.choices());
        section("What cases meet first", comparison.orders());
    }

    private void section(String title, List<SharePair> pairs) {
        root.println("");
        root.println(title);
        pairs.stream().limit(SHOWN).forEach(pair -> root.println("  " + line(pair)));
        if (pairs.size() > SHOWN) {
            root.println("  and " + PlainWords.count(pairs.size() - SHOWN) + " more: --json has all");
        }
    }

    private static String line(TimePair time) {
        return time.what() + ": " + PlainWords.of(time.left().p50()) + " and "
                + PlainWords.of(time.right().p50()) + ", " + time.verdict().word();
    }

    private static String line(SharePair pair) {
        return pair.what() + ": " + PlainWords.percentOrDash(pair.leftShare()) + " and "
                + PlainWords.percentOrDash(pair.rightShare()) + ", "
                + pair.verdict().word();
    }
}
