// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.ComparisonDocument;
import io.millrace.app.page.JsonDocument;
import io.millrace.run.ComparisonReader;
import io.millrace.run.ComparisonReader.Sides;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two sides, side by side, as JSON. */
@RestController
final class ComparisonEndpoints {

    /** The same document as {@code millrace compare --json}; without sides the cases of the first stream against the others. */
    @GetMapping(path = "/api/v1/compare", produces = MapEndpoints.JSON)
    String compare(
            AskedView asked,
            @RequestParam(name = "one", required = false) @Nullable String one,
            @RequestParam(name = "other", required = false) @Nullable String other) {
        String first = one == null || one.isBlank()
                ? "stream:" + asked.run().streamNames().get(0)
                : one.strip();
        Sides sides = ComparisonReader.sides(asked.view(), first, other);
        return JsonDocument.of(ComparisonDocument.of(new ComparisonReader(asked.run()).read(sides), sides));
    }
}
