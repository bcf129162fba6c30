// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.BackgroundWork;
import io.millrace.app.intake.BackgroundWork.Standing;
import io.millrace.app.intake.FileGuesses;
import io.millrace.app.intake.ImportDesk;
import io.millrace.app.intake.ImportRecord;
import io.millrace.app.intake.ImportState;
import io.millrace.setup.ConfigurationText;
import io.millrace.setup.ImportPreview;
import io.millrace.setup.SetupProposal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of an import that take time: counting, importing, undoing, and making up the sample company. */
@Controller
final class ImportWorkPages {
    private final ImportDesk desk;
    private final ImportFrame frames;

    ImportWorkPages(ImportDesk desk, ImportFrame frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @GetMapping(path = "/import/{id}/count", produces = MapPages.HTML)
    ResponseEntity<String> count(@PathVariable String id, @RequestParam @Nullable String theme) {
        ImportRecord record = KnownImports.find(desk, id);
        if (record.state() != ImportState.PREPARED || desk.guesses(record).proposal() == null) {
            return ImportFrame.page("/import/" + id);
        }
        BackgroundWork counting = desk.count(record);
        Optional<ImportPreview> preview = desk.preview(record);
        if (preview.isEmpty()) {
            return ResponseEntity.ok(working(
                    "Counting what would come of it",
                    "Every row is read once; nothing is kept yet.",
                    "/import/" + id + "/count",
                    "/api/v1/imports/" + id + "/work",
                    "/import/" + id + "/cancel",
                    "/import/" + id,
                    counting,
                    theme));
        }
        return ResponseEntity.ok(counted(record, preview.get(), theme));
    }

    private String counted(ImportRecord record, ImportPreview preview, @Nullable String theme) {
        FileGuesses guesses = desk.guesses(record);
        SetupProposal proposal = guesses.proposal();
        if (proposal == null) {
            throw new IllegalStateException("what was counted was proposed");
        }
        ConfigurationText text = ConfigurationText.write(proposal);
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "record",
                record,
                "preview",
                preview,
                "proposal",
                proposal,
                "byHand",
                desk.writtenByHand(),
                "holding",
                ImportFrame.holding(guesses, record, Map.of()),
                "yaml",
                text.yaml()));
        if (text.stages() != null) {
            parameters.put("stages", text.stages());
        }
        return frames.render("importCount", theme, parameters);
    }

    /** Keeps what was said of words that nobody knew, and counts again. */
    @PostMapping(path = "/import/{id}/count")
    ResponseEntity<Void> recount(@PathVariable String id, @RequestParam Map<String, String> words) {
        ImportRecord record = KnownImports.find(desk, id);
        String refused = desk.correct(record, words);
        return ImportFrame.to("/import/" + id + (refused == null ? "/count" : ""));
    }

    @PostMapping(path = "/import/{id}/start")
    ResponseEntity<Void> start(@PathVariable String id) {
        desk.start(KnownImports.find(desk, id));
        return ImportFrame.to("/import/" + id + "/progress");
    }

    @PostMapping(path = "/import/{id}/undo")
    ResponseEntity<Void> undo(@PathVariable String id) {
        desk.undo(KnownImports.find(desk, id));
        return ImportFrame.to("/import/" + id + "/progress");
    }

    @PostMapping(path = "/import/{id}/redo")
    ResponseEntity<Void> redo(@PathVariable String id) {
        desk.redo(KnownImports.find(desk, id));
        return ImportFrame.to("/import/" + id + "/progress");
    }

    @PostMapping(path = "/import/{id}/cancel")
    ResponseEntity<Void> cancel(@PathVariable String id) {
        if (id.equals(ImportDesk.SAMPLE)) {
            desk.sampleWork().ifPresent(BackgroundWork::cancel);
            return ImportFrame.to("/import");
        }
        desk.cancel(KnownImports.find(desk, id));
        return ImportFrame.to("/import/" + id + "/progress");
    }

    @GetMapping(path = "/import/{id}/progress", produces = MapPages.HTML)
    ResponseEntity<String> progress(@PathVariable String id, @RequestParam @Nullable String theme) {
        ImportRecord record = KnownImports.find(desk, id);
        Optional<BackgroundWork> work = desk.work(record);
        if (work.isEmpty() || work.get().seen().standing() == Standing.DONE) {
            return ImportFrame.page(
                    work.isPresent() && record.state() == ImportState.KEPT ? "/?imported=" + id : "/import/" + id);
        }
        String page = "/import/" + id + "/progress";
        return ResponseEntity.ok(working(
                record.state() == ImportState.UNDONE ? "Showing what was there before" : "Importing",
                "Either the whole import is kept or nothing of it.",
                page,
                "/api/v1/imports/" + id + "/work",
                "/import/" + id + "/cancel",
                "/import/" + id,
                work.get(),
                theme));
    }

    @PostMapping(path = "/import/sample")
    ResponseEntity<Void> makeSample() {
        desk.sample();
        return ImportFrame.to("/import/sample");
    }

    @GetMapping(path = "/import/sample", produces = MapPages.HTML)
    ResponseEntity<String> sample(@RequestParam @Nullable String theme) {
        Optional<BackgroundWork> work = desk.sampleWork();
        if (work.isEmpty() || work.get().seen().standing() == Standing.DONE) {
            return ImportFrame.page(work.isEmpty() ? "/import" : "/");
        }
        return ResponseEntity.ok(working(
                "Making up a company",
                "Lindgren Outdoor does not exist; its systems recorded about 200,000 events.",
                "/import/sample",
                "/api/v1/imports/sample/work",
                "/import/sample/cancel",
                "/import",
                work.get(),
                theme));
    }

    private String working(
            String headline,
            String note,
            String page,
            String document,
            String cancel,
            String back,
            BackgroundWork work,
            @Nullable String theme) {
        return frames.render(
                "importWork",
                theme,
                Map.of(
                        "headline", headline,
                        "note", note,
                        "page", page,
                        "document", document,
                        "cancel", cancel,
                        "back", back,
                        "seen", work.seen()));
    }
}
