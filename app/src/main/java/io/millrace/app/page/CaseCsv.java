// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.run.CaseList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list of cases as CSV (RFC 4180) in which no cell can run as a formula when a spreadsheet opens it. */
public final class CaseCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CaseCsv() {}

    /** Header and one line a case; times are written in the zone of the frame. */
    public static String of(List<CaseList.Row> rows, PageFrame frame) {
        StringBuilder csv = new StringBuilder();
        line(csv, "case", "customer", "channel", "began", "ended", "state", "stage", "events");
        for (CaseList.Row row : rows) {
            Long end = row.end();
            line(
                    csv,
                    row.id(),
                    row.customer(),
                    row.channel(),
                    frame.offset(row.start()),
                    end == null ? "" : frame.offset(end),
                    row.state(),
                    row.stage(),
                    Integer.toString(row.events()));
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, @Nullable String... cells) {
        csv.append(Stream.of(cells).map(CaseCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A leading apostrophe makes a spreadsheet read the cell as text. */
    static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String safe = FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
