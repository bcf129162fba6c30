// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.BackgroundWork;
import io.millrace.app.intake.FileGuesses;
import io.millrace.app.intake.ImportDesk;
import io.millrace.app.intake.ImportRecord;
import io.millrace.app.intake.ImportState;
import io.millrace.app.page.ImportWords;
import io.millrace.app.page.PageAddress;
import io.millrace.setup.FileProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Bringing in files, step by step: choose, look at the guess, count, import. Each step has its own address. */
@Controller
final class ImportPages {
    private final ImportDesk desk;
    private final ImportFrame frames;

    ImportPages(ImportDesk desk, ImportFrame frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @GetMapping(path = "/import", produces = MapPages.HTML)
    @ResponseBody
    String choose(@RequestParam @Nullable String theme) {
        List<ImportRecord> begun = desk.all().stream()
                .filter(record -> record.state() == ImportState.PREPARED)
                .toList();
        return frames.render(
                "import",
                theme,
                Map.of(
                        "begun",
                        begun,
                        "described",
                        desk.project().described(),
                        "files",
                        desk.project().described() ? List.of() : desk.project().files()));
    }

    @PostMapping(path = "/import")
    ResponseEntity<Void> take(
            MultipartHttpServletRequest request,
            @RequestHeader(name = "Content-Length", defaultValue = "-1") long length) {
        return ImportFrame.to(
                "/import/" + KnownImports.take(desk, request, length).id());
    }

    @PostMapping(path = "/import/folder")
    ResponseEntity<Void> folder() {
        return ImportFrame.to("/import/" + desk.takeFolder().id());
    }

    @GetMapping(path = "/import/{id}", produces = MapPages.HTML)
    ResponseEntity<String> guess(
            @PathVariable String id, @RequestParam @Nullable String file, @RequestParam @Nullable String theme) {
        ImportRecord record = KnownImports.find(desk, id);
        return switch (record.state()) {
            case PREPARED ->
                desk.work(record).filter(BackgroundWork::running).isPresent()
                        ? ImportFrame.page("/import/" + id + "/progress")
                        : ResponseEntity.ok(guess(record, file, theme, null, Map.of()));
            case READING -> ImportFrame.page("/import/" + id + "/progress");
            case KEPT, UNDONE ->
                ResponseEntity.ok(frames.render("importDone", theme, Map.of("record", record, "all", desk.all())));
        };
    }

    private String guess(
            ImportRecord record,
            @Nullable String file,
            @Nullable String theme,
            @Nullable String refused,
            Map<String, String> typed) {
        FileGuesses guesses = desk.guesses(record);
        List<FileProfile> profiles = ImportWords.profiles(guesses);
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "record",
                record,
                "guesses",
                guesses,
                "profiles",
                profiles,
                "byHand",
                desk.writtenByHand(),
                "holding",
                ImportFrame.holding(guesses, record, typed)));
        profiles.stream()
                .filter(profile -> profile.name().equals(file))
                .findFirst()
                .or(() -> profiles.stream().findFirst())
                .ifPresent(shown -> parameters.put("shown", shown));
        String sentence = refused == null ? guesses.sentence() : refused;
        if (sentence != null) {
            parameters.put("sentence", sentence);
        }
        return frames.render("importGuess", theme, parameters);
    }

    /** Keeps what was corrected, then goes where the button says: another file, the same page, or the count. */
    @PostMapping(path = "/import/{id}", produces = MapPages.HTML)
    ResponseEntity<String> correct(@PathVariable String id, @RequestParam Map<String, String> words) {
        ImportRecord record = KnownImports.find(desk, id);
        String go = words.getOrDefault("go", "");
        String shown = words.getOrDefault("file", "");
        String refused = desk.correct(record, words);
        if (refused != null) {
            return ResponseEntity.badRequest().body(guess(record, shown, null, refused, words));
        }
        if (go.equals("count")) {
            return ImportFrame.page("/import/" + id + "/count");
        }
        String next = go.startsWith("file:") ? go.substring("file:".length()) : shown;
        return ImportFrame.page("/import/" + id + "?file=" + PageAddress.segment(next));
    }

    @PostMapping(path = "/import/{id}/discard")
    ResponseEntity<Void> discard(@PathVariable String id) {
        desk.discard(KnownImports.find(desk, id));
        return ImportFrame.to("/import");
    }
}
