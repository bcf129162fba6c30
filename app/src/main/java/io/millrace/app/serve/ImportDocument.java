// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.BackgroundWork;
import io.millrace.app.intake.FileGuesses;
import io.millrace.app.intake.ImportDesk;
import io.millrace.app.intake.ImportOrder;
import io.millrace.app.intake.ImportRecord;
import io.millrace.app.intake.ImportState;
import io.millrace.app.intake.SaidWords;
import io.millrace.app.page.ImportWords;
import io.millrace.app.page.JsonParts;
import io.millrace.setup.ConfigurationText;
import io.millrace.setup.SetupProposal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An import as a JSON object. */
final class ImportDocument {
    private ImportDocument() {}

    /** What is known without looking at its files. */
    static Map<String, Object> head(ImportDesk desk, ImportRecord record) {
        List<ImportRecord> all = desk.all();
        return JsonParts.object(
                "id", record.id(),
                "state", record.state().word(),
                "changed", record.changed().toString(),
                "uploaded", record.uploaded(),
                "inPlace", record.inPlace(),
                "refused", record.refused(),
                "result", record.result(),
                "canUndo", ImportOrder.canUndo(record, all),
                "canRedo", ImportOrder.canRedo(record, all),
                "work",
                        desk.work(record)
                                .map(BackgroundWork::seen)
                                .map(ImportDocument::work)
                                .orElse(null));
    }

    /** All of it: while it is prepared also the guess and what was counted. */
    static Map<String, Object> of(ImportDesk desk, ImportRecord record) {
        Map<String, Object> document = head(desk, record);
        boolean still = desk.work(record).filter(BackgroundWork::running).isEmpty();
        if (record.state() == ImportState.PREPARED && still) {
            guess(desk, record, document);
        }
        return document;
    }

    private static void guess(ImportDesk desk, ImportRecord record, Map<String, Object> document) {
        FileGuesses guesses = desk.guesses(record);
        document.put("corrections", record.corrections().words());
        document.put("holding", SaidWords.holding(guesses, record.corrections()));
        document.put("passedOver", guesses.folder().passedOver());
        document.put(
                "files",
                ImportWords.profiles(guesses).stream()
                        .map(profile -> JsonParts.object(
                                "name", profile.name(),
                                "bytes", profile.bytes(),
                                "rows", profile.rows(),
                                "rowsExact", profile.rowsExact(),
                                "notes", profile.notes(),
                                "first", profile.first(),
                                "random", profile.random()))
                        .toList());
        SetupProposal proposal = guesses.proposal();
        if (proposal != null) {
            ConfigurationText text = ConfigurationText.write(proposal);
            document.put("questions", proposal.questions());
            document.put("unknownTypes", proposal.unknownTypes());
            document.put("configuration", text.yaml());
            put(document, "stages", text.stages());
        }
        put(document, "sentence", guesses.sentence());
        desk.preview(record).ifPresent(preview -> document.put("preview", preview));
        desk.counting(record).ifPresent(counting -> document.put("counting", work(counting.seen())));
    }

    private static void put(Map<String, Object> document, String name, @Nullable Object value) {
        if (value != null) {
            document.put(name, value);
        }
    }

    /** How far a work is. */
    static Map<String, Object> work(BackgroundWork.Seen seen) {
        return JsonParts.object(
                "standing", seen.standing().name().toLowerCase(Locale.ROOT),
                "doing", seen.doing(),
                "rows", seen.rows(),
                "expectedRows", seen.expected(),
                "percent", seen.percent(),
                "remainingSeconds", seen.remainingSeconds(),
                "words", ImportWords.progress(seen),
                "sentence", seen.sentence());
    }
}
