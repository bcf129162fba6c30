// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.FutureDocument;
import io.millrace.app.page.JsonDocument;
import io.millrace.run.FutureReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Future states as JSON. */
@RestController
final class FutureEndpoints {

    /** The same document as {@code millrace future --json}. */
    @GetMapping(path = "/api/v1/future", produces = MapEndpoints.JSON)
    String future(
            AskedView asked,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(name = "set", required = false) @Nullable List<String> set) {
        List<String> targets = FuturePage.targets(asked, name, set);
        return JsonDocument.of(FutureDocument.of(new FutureReader(asked.run()).read(asked.view(), targets), name));
    }
}
