// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.SourceSpec;
import io.millrace.gather.SourceSpec.CsvFormat;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes a source of a draft, as the configuration would describe it. */
final class SpecBuilder {
    private SpecBuilder() {}

    static SourceSpec build(SourceDraft draft, boolean purchase, ZoneId zone, int currencyDigits) {
        CsvFormat written = draft.profile.format();
        return new SourceSpec(
                draft.name,
                draft.subject.kind(),
                draft.profile.file(),
                draft.profile.name(),
                new CsvFormat(written.delimiter(), written.charset(), written.decimal(), written.time(), zone),
                columns(draft, purchase),
                draft.type,
                draft.channel,
                draft.events,
                draft.joins,
                draft.group,
                draft.ended,
                currencyDigits);
    }

    private static Map<String, String> columns(SourceDraft draft, boolean purchase) {
        Map<String, String> columns = new LinkedHashMap<>();
        String caseColumn = draft.caseColumn;
        if (!purchase && caseColumn != null) {
            columns.put("case", caseColumn);
        }
        if (draft.events.isEmpty()) {
            put(columns, draft, ColumnRole.TIME);
            put(columns, draft, ColumnRole.END);
        }
        put(columns, draft, ColumnRole.ORDER);
        put(columns, draft, ColumnRole.CUSTOMER);
        put(columns, draft, ColumnRole.CHANNEL);
        put(columns, draft, ColumnRole.AGENT);
        if (draft.group == null) {
            put(columns, draft, ColumnRole.VALUE);
        }
        if (draft.events.isEmpty() && draft.type == null) {
            put(columns, draft, ColumnRole.TYPE);
        }
        return columns;
    }

    private static void put(Map<String, String> columns, SourceDraft draft, ColumnRole role) {
        draft.column(role)
                .map(ColumnProfile::name)
                .filter(name -> !columns.containsValue(name))
                .filter(name -> !draft.joined.containsKey(role))
                .ifPresent(name -> columns.put(role.word(), name));
    }
}
