// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.BackgroundWork;
import io.millrace.app.intake.ImportDesk;
import io.millrace.app.intake.ImportRecord;
import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.JsonParts;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Imports as JSON: the same steps as the pages. */
@RestController
final class ImportEndpoints {
    private static final String ONE = "/api/v1/imports/{id}";

    private final ImportDesk desk;

    ImportEndpoints(ImportDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/api/v1/imports", produces = MapEndpoints.JSON)
    String all() {
        return JsonDocument.of(JsonParts.object(
                "imports",
                desk.all().stream()
                        .map(record -> ImportDocument.head(desk, record))
                        .toList()));
    }

    @PostMapping(path = "/api/v1/imports", produces = MapEndpoints.JSON)
    ResponseEntity<String> take(
            MultipartHttpServletRequest request,
            @RequestHeader(name = "Content-Length", defaultValue = "-1") long length) {
        ImportRecord record = KnownImports.take(desk, request, length);
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/imports/" + record.id())
                .body(JsonDocument.of(ImportDocument.of(desk, record)));
    }

    @GetMapping(path = ONE, produces = MapEndpoints.JSON)
    String one(@PathVariable String id) {
        return JsonDocument.of(ImportDocument.of(desk, KnownImports.find(desk, id)));
    }

    /** How far the work on an import is, or on the sample company. */
    @GetMapping(path = ONE + "/work", produces = MapEndpoints.JSON)
    String work(@PathVariable String id) {
        Optional<BackgroundWork> work;
        if (id.equals(ImportDesk.SAMPLE)) {
            work = desk.sampleWork();
        } else {
            ImportRecord record = KnownImports.find(desk, id);
            work = desk.work(record).or(() -> desk.counting(record));
        }
        return JsonDocument.of(ImportDocument.work(work.orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "nothing was begun here: count or start it first"))
                .seen()));
    }

    /** Takes corrections as one JSON object of keys and words. */
    @PostMapping(path = ONE + "/corrections", produces = MapEndpoints.JSON)
    String correct(@PathVariable String id, @RequestBody Map<String, String> words) {
        String refused = desk.correct(KnownImports.find(desk, id), words);
        if (refused != null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, refused);
        }
        return one(id);
    }

    @PostMapping(path = ONE + "/count", produces = MapEndpoints.JSON)
    ResponseEntity<String> count(@PathVariable String id) {
        desk.count(KnownImports.find(desk, id));
        return accepted(id);
    }

    @PostMapping(path = ONE + "/start", produces = MapEndpoints.JSON)
    ResponseEntity<String> start(@PathVariable String id) {
        desk.start(KnownImports.find(desk, id));
        return accepted(id);
    }

    @PostMapping(path = ONE + "/cancel", produces = MapEndpoints.JSON)
    ResponseEntity<String> cancel(@PathVariable String id) {
        desk.cancel(KnownImports.find(desk, id));
        return accepted(id);
    }

    @PostMapping(path = ONE + "/undo", produces = MapEndpoints.JSON)
    ResponseEntity<String> undo(@PathVariable String id) {
        desk.undo(KnownImports.find(desk, id));
        return accepted(id);
    }

    @PostMapping(path = ONE + "/redo", produces = MapEndpoints.JSON)
    ResponseEntity<String> redo(@PathVariable String id) {
        desk.redo(KnownImports.find(desk, id));
        return accepted(id);
    }

    @DeleteMapping(path = ONE)
    ResponseEntity<Void> discard(@PathVariable String id) {
        desk.discard(KnownImports.find(desk, id));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<String> accepted(String id) {
        return ResponseEntity.accepted().body(one(id));
    }
}
