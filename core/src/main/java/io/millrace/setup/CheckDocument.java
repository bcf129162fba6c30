// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report on the quality of the data as one document: maps and lists in a fixed order, ready for any JSON writer. */
public final class CheckDocument {
    private CheckDocument() {}

    /** Every finding, and the coverage of every pair of sources. */
    public static Map<String, Object> of(DataQualityReport report) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("headline", report.headline());
        for (Finding.Severity severity : Finding.Severity.values()) {
            document.put(severity.word() + "s", report.count(severity));
        }
        document.put(
                "findings",
                report.findings().stream().map(CheckDocument::finding).toList());
        List<Object> coverage = new ArrayList<>();
        for (KeyCoverage pair : report.coverage()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("key", pair.key());
            entry.put("source", pair.source());
            entry.put("other", pair.other());
            entry.put("ids", pair.ids());
            entry.put("found", pair.found());
            entry.put("share", pair.share());
            entry.put("missing", pair.missing());
            coverage.add(entry);
        }
        document.put("coverage", coverage);
        return document;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", finding.kind());
        entry.put("severity", finding.severity().word());
        entry.put("what", finding.what());
        entry.put("effect", finding.effect());
        entry.put("remedy", finding.remedy());
        entry.put("count", finding.count());
        put(entry, "of", finding.of() == 0 ? null : finding.of());
        entry.put("examples", finding.examples());
        put(entry, "selection", finding.selection());
        put(entry, "yaml", finding.yaml());
        return entry;
    }

    private static void put(Map<String, Object> entry, String key, @Nullable Object value) {
        if (value != null) {
            entry.put(key, value);
        }
    }
}
