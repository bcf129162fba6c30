// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.DrawingFormat;
import io.millrace.app.page.SavedDrawing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drawings as files. */
@RestController
final class DrawingEndpoints {

    /** The same file as {@code millrace map --format} writes. */
    @GetMapping(path = "/api/v1/map.{format}")
    ResponseEntity<byte[]> map(
            AskedView asked,
            @PathVariable String format,
            @RequestParam(name = "level", required = false) @Nullable String level,
            @RequestParam(name = "paper", required = false) @Nullable String paper) {
        return file(SavedDrawing.map(asked.run(), asked.view(), AskedLevel.of(level), DrawingFormat.of(format), paper));
    }

    /** The same file as {@code millrace map --drawing tangle --format} writes. */
    @GetMapping(path = "/api/v1/tangle.{format}")
    ResponseEntity<byte[]> tangle(
            AskedView asked,
            @PathVariable String format,
            @RequestParam(name = "least", required = false) @Nullable String least,
            @RequestParam(name = "paper", required = false) @Nullable String paper) {
        return file(SavedDrawing.tangle(
                asked.run(), asked.view(), AskedFewest.cases(least), DrawingFormat.of(format), paper));
    }

    private static ResponseEntity<byte[]> file(SavedDrawing drawing) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(drawing.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + drawing.name() + "\"")
                .body(drawing.bytes());
    }
}
