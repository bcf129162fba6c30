// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.EnablersDocument;
import io.millrace.app.page.JsonDocument;
import io.millrace.run.EnablerReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What moves customers on, as JSON. */
@RestController
final class EnablerEndpoints {
    /** The same document as {@code millrace enablers --json}. */
    @GetMapping(path = "/api/v1/enablers", produces = MapEndpoints.JSON)
    String enablers(AskedView asked) {
        return JsonDocument.of(EnablersDocument.of(new EnablerReader(asked.run()).read(asked.view())));
    }
}
