// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.HandOffDocument;
import io.millrace.app.page.JsonDocument;
import io.millrace.run.HandOffReader;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hand-offs as JSON. */
@RestController
final class HandOffEndpoints {

    /** The same document as {@code millrace handoffs --json}. */
    @GetMapping(path = "/api/v1/hand-offs", produces = MapEndpoints.JSON)
    String handOffs(AskedView asked, @RequestParam(name = "by", required = false) @Nullable String by) {
        return JsonDocument.of(
                HandOffDocument.of(new HandOffReader(asked.run()).read(asked.view(), AskedParty.of(by))));
    }
}
