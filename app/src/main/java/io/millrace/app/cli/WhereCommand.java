// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.PlainWords;
import io.millrace.app.page.RunFrame;
import io.millrace.app.page.WhereDocument;
import io.millrace.app.page.WhereWords;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.whereabouts.Place;
import io.millrace.map.whereabouts.Whereabouts;
import io.millrace.run.MillraceRun;
import io.millrace.run.WhereReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where everybody is. */
@Command(name = "where", description = "Say where everybody is, what is normal there, who is stuck.")
final class WhereCommand extends QuestionCommand {
    private static final int TOLD = 1_000;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CUSTOMER",
            description = "Only this customer, or the case with this id.")
    private @Nullable String wanted;

    @Option(names = "--stuck", description = "List the cases that are longer in their stage than 95 %% of the winners.")
    private boolean stuck;

    @Override
    public Integer call() {
        if (wanted != null && stuck) {
            throw new MillraceException(
                    Blame.USAGE, "--stuck: lists all who are stuck; leave it away to see one customer");
        }
        MillraceRun run = source.open(root);
        PageFrame frame = new RunFrame(run).report(cases.view());
        WhereReader reader = new WhereReader(run);
        if (wanted != null) {
            tell(reader.find(wanted), frame);
            return 0;
        }
        Whereabouts where = reader.read(cases.view());
        List<Place> longest = json || stuck ? reader.stuck(cases.view(), TOLD) : List.of();
        if (json) {
            root.print(JsonDocument.of(WhereDocument.of(where, longest, frame)));
            return 0;
        }
        root.println(where.headline());
        where.stages().stream()
                .filter(stand -> stand.open().cases() > 0)
                .forEach(stand -> root.println("  " + stand.stream() + ", " + stand.stage() + ": "
                        + PlainWords.count(stand.open().cases()) + " open, normal "
                        + WhereWords.range(stand.range()) + ", stuck after " + WhereWords.limit(stand.range()) + ": "
                        + (stand.stuck() == null
                                ? stand.reason()
                                : PlainWords.count(stand.stuck().cases()))));
        longest.forEach(place -> root.println(WhereWords.line(place, frame)));
        return 0;
    }

    private void tell(List<Place> places, PageFrame frame) {
        if (json) {
            root.print(JsonDocument.of(WhereDocument.of(places, frame)));
        } else {
            places.forEach(place -> root.println(WhereWords.line(place, frame)));
        }
    }
}
