// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.ComparisonDocument;
import io.millrace.app.page.ComparisonFrame;
import io.millrace.app.page.JsonDocument;
import io.millrace.run.ComparisonReader;
import io.millrace.run.View;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Comparisons as JSON. */
@RestController
final class CompareEndpoints {

    /** The same document as {@code millrace compare --json}; without another side, what could be one. */
    @GetMapping(path = "/api/v1/compare", produces = MapEndpoints.JSON)
    String compare(
            AskedView asked,
            @RequestParam(required = false) @Nullable String withStream,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate withFrom,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate withTo,
            @RequestParam(required = false) @Nullable List<String> withWhere) {
        View other = new AskedBeside(withStream, withFrom, withTo, withWhere).of(asked.view());
        return JsonDocument.of(
                other == null
                        ? ComparisonDocument.suggestions(ComparisonFrame.of(
                                asked.frames().live("/compare", "/compare", asked.view(), asked.theme()), null))
                        : ComparisonDocument.of(new ComparisonReader(asked.run()).read(asked.view(), other)));
    }
}
