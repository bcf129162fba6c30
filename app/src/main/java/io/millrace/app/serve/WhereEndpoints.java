// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.WhereDocument;
import io.millrace.run.WhereReader;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where everybody is, as JSON. */
@RestController
final class WhereEndpoints {
    private static final int TOLD = 1_000;

    /** The same document as {@code millrace where --json}. */
    @GetMapping(path = "/api/v1/where", produces = MapEndpoints.JSON)
    String where(AskedView asked, @RequestParam(name = "find", required = false) @Nullable String find) {
        PageFrame frame = asked.frames().live("/where", "/where", asked.view(), null);
        WhereReader reader = new WhereReader(asked.run());
        return JsonDocument.of(
                find == null || find.isBlank()
                        ? WhereDocument.of(reader.read(asked.view()), reader.stuck(asked.view(), TOLD), frame)
                        : WhereDocument.of(reader.find(find.strip()), frame));
    }
}
