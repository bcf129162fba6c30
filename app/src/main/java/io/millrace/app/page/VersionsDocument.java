// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.keep.Document;
import io.millrace.map.version.MapVersion;
import io.millrace.map.version.MapVersionText;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The versions of a map that are kept, as JSON. */
public final class VersionsDocument {
    private VersionsDocument() {}

    public static Map<String, Object> of(List<Document> versions) {
        return JsonParts.object(
                "versions", versions.stream().map(VersionsDocument::version).toList());
    }

    private static Map<String, Object> version(Document document) {
        MapVersion version = MapVersionText.read(document.body());
        return JsonParts.object(
                "id", document.id(),
                "name", document.name(),
                "keptAt", Instant.ofEpochMilli(document.writtenAt()).toString(),
                "asOf", version.inputs().asOf(),
                "numbers", version.numbers().size(),
                "files",
                        version.inputs().files().stream()
                                .map(file ->
                                        JsonParts.object("use", file.use(), "file", file.name(), "mark", file.mark()))
                                .toList());
    }
}
