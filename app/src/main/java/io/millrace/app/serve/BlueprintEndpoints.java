// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.BlueprintDocument;
import io.millrace.app.page.JsonDocument;
import io.millrace.run.BlueprintReader;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The blueprint as JSON. */
@RestController
final class BlueprintEndpoints {

    /** The same document as {@code millrace blueprint --json}. */
    @GetMapping(path = "/api/v1/blueprint", produces = MapEndpoints.JSON)
    String blueprint(
            AskedView asked,
            @RequestParam(name = "order", required = false) @Nullable String order,
            @RequestParam(name = "window", required = false) @Nullable String window) {
        return JsonDocument.of(BlueprintDocument.of(
                new BlueprintReader(asked.run()).read(asked.view(), AskedOrder.of(order), window),
                asked.run().words()));
    }
}
