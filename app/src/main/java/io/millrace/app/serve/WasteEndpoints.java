// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.WasteDocument;
import io.millrace.run.FindingShelf;
import io.millrace.run.WasteReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Waste as JSON. */
@RestController
final class WasteEndpoints {

    /** The same document as {@code millrace waste --json}. */
    @GetMapping(path = "/api/v1/waste", produces = MapEndpoints.JSON)
    String waste(AskedView asked) {
        return JsonDocument.of(WasteDocument.of(
                new WasteReader(asked.run()).read(asked.view()), new FindingShelf(asked.company()).latest()));
    }
}
