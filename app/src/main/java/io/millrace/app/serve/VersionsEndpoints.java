// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.DiffTable;
import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.VersionsDocument;
import io.millrace.run.MapVersions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Versions of the map as JSON. */
@RestController
final class VersionsEndpoints {

    /** The same document as {@code millrace versions --json}. */
    @GetMapping(path = "/api/v1/versions", produces = MapEndpoints.JSON)
    String versions(AskedView asked) {
        return JsonDocument.of(VersionsDocument.of(new MapVersions(asked.company()).all()));
    }

    /** The same document as {@code millrace versions --before ID --json}. */
    @GetMapping(path = "/api/v1/versions/diff", produces = MapEndpoints.JSON)
    String diff(AskedView asked, @RequestParam long before, @RequestParam(defaultValue = "0") long after) {
        MapVersions versions = new MapVersions(asked.company());
        return JsonDocument.of(new DiffTable(versions.diff(asked.run(), before, after)).document());
    }
}
