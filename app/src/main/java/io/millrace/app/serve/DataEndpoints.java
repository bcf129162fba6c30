// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.JsonParts;
import io.millrace.app.page.KeptDocument;
import io.millrace.app.page.PageFrame;
import io.millrace.gather.RowCounts;
import io.millrace.setup.CheckDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was read, as JSON, and the description of this interface. */
@RestController
final class DataEndpoints {
    private final DataCheck check;

    DataEndpoints(DataCheck check) {
        this.check = check;
    }

    @GetMapping(path = "/api/v1/data", produces = MapEndpoints.JSON)
    String data(AskedView asked) {
        PageFrame frame = asked.frames().live("/data", "/data", asked.view(), null);
        RowCounts rows = asked.run().rows();
        return JsonDocument.of(JsonParts.object(
                "company", frame.company(),
                "asOf", frame.offset(frame.asOf()),
                "caseRule", frame.caseRule(),
                "zone", frame.zone().getId(),
                "rows",
                        JsonParts.object(
                                "read", rows.read(),
                                "mapped", rows.mapped(),
                                "unmapped", rows.unmapped(),
                                "rejected", rows.rejected()),
                "reasons", rows.reasons(),
                "sources",
                        asked.run().configuration().sources().stream()
                                .map(source -> JsonParts.object(
                                        "name", source.name(),
                                        "kind", source.kind(),
                                        "file", String.valueOf(source.file().getFileName()),
                                        "where", source.where()))
                                .toList(),
                "blindSpots", asked.run().map(asked.view()).blindSpots(),
                "notes", asked.run().configuration().notes(),
                "kept", KeptDocument.of(asked.company())));
    }

    /** What is wrong with the data; the first time it reads all files again. */
    @GetMapping(path = "/api/v1/check", produces = MapEndpoints.JSON)
    String check(AskedView asked) {
        return JsonDocument.of(CheckDocument.of(check.of(asked.run())));
    }

    /** OpenAPI 3.1. */
    @GetMapping(path = "/api/v1/openapi.json", produces = MapEndpoints.JSON)
    String description() throws IOException {
        return new ClassPathResource("api/openapi.json").getContentAsString(StandardCharsets.UTF_8);
    }
}
