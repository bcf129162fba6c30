// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.SplitDocument;
import io.millrace.run.SplitAsked;
import io.millrace.run.SplitReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Into which streams journeys split, as JSON. */
@RestController
final class SplitEndpoints {

    /** The same document as {@code millrace split --json}, by attributes that are kept of each case. */
    @GetMapping(path = "/api/v1/split", produces = MapEndpoints.JSON)
    String split(
            AskedView asked,
            @RequestParam(name = "on", required = false) @Nullable List<String> on,
            @RequestParam(name = "permutations", defaultValue = "0") int permutations) {
        SplitAsked by = SplitPage.by(on, permutations);
        SplitReader reader = new SplitReader(asked.run());
        return JsonDocument.of(
                SplitDocument.of(reader.read(asked.view(), by), leaf -> reader.measures(asked.view(), leaf)));
    }
}
