// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.keep.ImportEntry;
import io.millrace.keep.Store;
import io.millrace.run.Company;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is kept of a company, as JSON. */
public final class KeptDocument {
    private KeptDocument() {}

    /** Imports, sizes and which files have changed since their import. */
    public static Map<String, Object> of(Company company) {
        Store store = company.store();
        Store.Sizes sizes = store.sizes();
        return JsonParts.object(
                "store", store.root().toString(),
                "exists", store.exists(),
                "archiveBytes", sizes.archiveBytes(),
                "segmentBytes", sizes.segmentBytes(),
                "damagedBytes", sizes.damagedBytes(),
                "segments", sizes.segments(),
                "events", sizes.events(),
                "cases", sizes.cases(),
                "rejects", store.rejects() == null ? null : String.valueOf(store.rejects()),
                "imports", imports(store.imports()),
                "stale", store.exists() ? company.stale() : List.of());
    }

    /** Lines of the import ledger. */
    public static List<Map<String, Object>> imports(List<ImportEntry> imports) {
        return imports.stream()
                .map(entry -> JsonParts.object(
                        "id", entry.id(),
                        "use", entry.use(),
                        "file", entry.file().name(),
                        "sha256", entry.file().sha256(),
                        "bytes", entry.file().bytes(),
                        "importedAt", Instant.ofEpochMilli(entry.importedAt()).toString(),
                        "state", word(entry)))
                .toList();
    }

    /** Whether an import counts, in a word. */
    public static String word(ImportEntry entry) {
        return entry.state().name().toLowerCase(Locale.ROOT);
    }

    /** Files and segments that were not what was written. */
    public static Map<String, Object> damages(List<Company.Mended> damages) {
        return JsonParts.object(
                "damaged",
                damages.stream()
                        .map(damage ->
                                JsonParts.object("name", damage.name(), "what", damage.what(), "good", damage.good()))
                        .toList());
    }
}
