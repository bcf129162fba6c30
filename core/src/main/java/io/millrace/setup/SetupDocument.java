// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.run.Configuration;
import io.millrace.run.RunDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A proposal and what it would bring as one document: maps and lists in a fixed order, ready for any JSON writer. */
public final class SetupDocument {
    private SetupDocument() {}

    /** The proposal with the counts of a dry run. */
    public static Map<String, Object> of(SetupProposal proposal, ImportPreview preview) {
        Configuration configuration = proposal.configuration();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("company", configuration.company());
        if (configuration.currency() != null) {
            document.put("currency", configuration.currency());
        }
        document.put("zone", configuration.zone().getId());
        document.put("caseRule", configuration.journey().caseRule().sentence());
        document.put("stageModel", configuration.journey().model().name());
        document.put(
                "stages",
                configuration.journey().model().stages().stream()
                        .map(stage -> stage.name())
                        .toList());
        document.put("events", preview.events());
        document.put("understoodEvents", preview.understoodEvents());
        document.put("journeys", preview.journeys());
        document.put("customers", preview.customers());
        document.put("rows", RunDocument.rows(preview.rows()));
        document.put("unknownTypes", proposal.unknownTypes());
        document.put(
                "sources",
                proposal.sources().stream().map(SetupDocument::source).toList());
        document.put("keys", proposal.keys().stream().map(SetupDocument::key).toList());
        List<Object> passedOver = new ArrayList<>();
        proposal.passedOver().forEach(file -> passedOver.add(ordered("file", file.file(), "reason", file.reason())));
        document.put("passedOver", passedOver);
        document.put(
                "questions",
                proposal.questions().stream().map(SetupDocument::question).toList());
        return document;
    }

    private static Map<String, Object> source(SourceGuess guess) {
        FileProfile profile = guess.profile();
        Map<String, Object> source =
                ordered("file", profile.name(), "use", guess.use().word());
        source.put("subject", guess.subject());
        source.put("why", guess.sentence());
        source.put("rows", profile.rows());
        source.put("rowsExact", profile.rowsExact());
        List<Object> columns = new ArrayList<>();
        for (ColumnProfile column : profile.columns()) {
            Map<String, Object> entry =
                    ordered("name", column.name(), "kind", column.kind().name().toLowerCase(java.util.Locale.ROOT));
            entry.put(
                    "role",
                    guess.roles().getOrDefault(column.name(), ColumnRole.NONE).word());
            entry.put("filled", column.filled());
            entry.put("distinct", column.distinct());
            entry.put("samples", column.samples());
            columns.add(entry);
        }
        source.put("columns", columns);
        return source;
    }

    private static Map<String, Object> key(SharedKey key) {
        Map<String, Object> entry = ordered("file", key.file(), "column", key.column());
        entry.put("otherFile", key.otherFile());
        entry.put("otherColumn", key.otherColumn());
        entry.put("share", key.share());
        entry.put("back", key.back());
        return entry;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> entry = ordered("key", question.key(), "text", question.text());
        List<Object> options = new ArrayList<>();
        question.options().forEach(option -> options.add(ordered("word", option.word(), "label", option.label())));
        entry.put("options", options);
        entry.put("preset", question.preset());
        entry.put("changes", question.changes());
        return entry;
    }

    private static Map<String, Object> ordered(String key, Object value, String next, Object nextValue) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(key, value);
        entry.put(next, nextValue);
        return entry;
    }
}
