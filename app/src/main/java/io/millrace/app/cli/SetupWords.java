// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.PlainWords;
import io.millrace.gather.RowCounts;
import io.millrace.setup.FileUse;
import io.millrace.setup.ImportPreview;
import io.millrace.setup.SetupProposal;
import io.millrace.setup.SourceGuess;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Says on the terminal what was understood of a folder. */
final class SetupWords {
    private static final int REASONS = 3;
    private static final int TYPES = 8;

    private final PrintWriter out;

    SetupWords(PrintWriter out) {
        this.out = out;
    }

    void print(SetupProposal proposal, ImportPreview preview, List<Path> written) {
        for (SourceGuess guess : proposal.sources()) {
            if (guess.use() != FileUse.LEFT_OUT) {
                out.println("  " + guess.profile().name() + "  "
                        + (guess.profile().rowsExact() ? "" : "about ")
                        + PlainWords.count(guess.profile().rows(), "row", "rows") + ", " + guess.subject() + ": "
                        + guess.sentence());
            }
        }
        proposal.passedOver().forEach(file -> out.println("  passed over: " + file.file() + ", " + file.reason()));
        out.println(PlainWords.count(preview.events(), "event", "events") + ", " + share(preview) + " understood"
                + unknown(proposal) + ".");
        out.println(PlainWords.count(preview.journeys(), "journey", "journeys") + ", "
                + proposal.configuration().journey().caseRule().sentence() + ", in "
                + PlainWords.count(
                        proposal.configuration().journey().model().stages().size(), "stage", "stages")
                + " (" + proposal.configuration().journey().model().name() + ").");
        RowCounts rows = preview.rows();
        out.println(PlainWords.count(rows.mapped()) + " of " + PlainWords.count(rows.read(), "row", "rows")
                + " found a place" + (rows.reasons().isEmpty() ? "." : "; the others:"));
        rows.reasons().stream()
                .limit(REASONS)
                .forEach(reason -> out.println(
                        "  " + PlainWords.count(reason.rows()) + " of " + reason.source() + ": " + reason.reason()));
        written.forEach(file -> out.println("wrote " + file));
    }

    private static String share(ImportPreview preview) {
        // rounded down: 100 % means all of them
        double percent = Math.floor(1_000.0 * preview.understoodEvents() / Math.max(1, preview.events())) / 10;
        return String.format(Locale.ROOT, percent == Math.rint(percent) ? "%.0f %%" : "%.1f %%", percent);
    }

    private static String unknown(SetupProposal proposal) {
        int types = proposal.unknownTypes().size();
        if (types == 0) {
            return "";
        }
        List<String> shown =
                proposal.unknownTypes().keySet().stream().limit(TYPES).toList();
        return "; " + PlainWords.count(types, "type", "types") + " unknown: " + String.join(", ", shown)
                + (types > TYPES ? " ..." : "");
    }
}
