// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.sipoc.Sipoc;
import io.millrace.map.sipoc.SipocColumn;
import io.millrace.map.sipoc.SipocEntry;
import java.util.LinkedHashMap;
import java.util.Map;

/** A SIPOC as one JSON object: five lists of lines, each with the cases of the events that it rests on. */
public final class SipocDocument {
    private SipocDocument() {}

    public static Map<String, Object> of(Sipoc sipoc) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (SipocColumn column : SipocColumn.values()) {
            columns.put(
                    column.word(),
                    sipoc.in(column).stream().map(SipocDocument::entry).toList());
        }
        return JsonParts.object(
                "stream", sipoc.stream(),
                "headline", sipoc.headline(),
                "basis", sipoc.basis(),
                "cases", sipoc.cases().cases(),
                "selection", sipoc.cases().selection(),
                "edited", sipoc.edited(),
                "remark", sipoc.remark(),
                "sipoc", columns,
                "removed", sipoc.removed().stream().map(SipocDocument::entry).toList());
    }

    private static Map<String, Object> entry(SipocEntry entry) {
        return JsonParts.object(
                "column", entry.column().word(),
                "key", entry.key(),
                "text", entry.text(),
                "kind", entry.kind().isEmpty() ? null : entry.kind(),
                "edited", entry.edited(),
                "generated", entry.generated(),
                "events", entry.cases() == null ? null : entry.events(),
                "cases", entry.cases() == null ? null : entry.cases().cases(),
                "selection", entry.cases() == null ? null : entry.cases().selection());
    }
}
