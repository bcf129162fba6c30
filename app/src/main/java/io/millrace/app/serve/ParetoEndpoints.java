// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.ParetoDocument;
import io.millrace.run.ParetoReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which journeys bring most of it, as JSON. */
@RestController
final class ParetoEndpoints {

    /** The same document as {@code millrace pareto --json}. */
    @GetMapping(path = "/api/v1/pareto", produces = MapEndpoints.JSON)
    String pareto(
            AskedView asked,
            @RequestParam(name = "by", defaultValue = "path") String by,
            @RequestParam(name = "of", defaultValue = "cases") String of) {
        return JsonDocument.of(ParetoDocument.of(new ParetoReader(asked.run()).read(asked.view(), by, of)));
    }
}
