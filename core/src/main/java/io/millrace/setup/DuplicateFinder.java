// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.RawRows;
import io.millrace.gather.SourceSpec;
import io.millrace.map.PlainNumbers;
import io.millrace.run.Progress;
import io.millrace.setup.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds rows of a source that are the same in every cell, and ids that should be there once and are not. */
final class DuplicateFinder {
    private static final int EXAMPLES = 5;
    private static final long MOST_ROWS = 20_000_000;

    private DuplicateFinder() {}

    private static final class Repeats {
        private final RowFingerprints seen = new RowFingerprints();
        private final List<String> examples = new ArrayList<>();
        private long count;

        void look(long hash, long line, String value) {
            int first = seen.firstLine(hash, line);
            if (first > 0) {
                count++;
                if (examples.size() < EXAMPLES) {
                    examples.add("line " + line + " repeats line " + first + (value.isEmpty() ? "" : ": " + value));
                }
            }
        }
    }

    static List<Finding> find(SourceSpec source, Progress progress) {
        Repeats rows = new Repeats();
        Repeats ids = new Repeats();
        String idColumn = idColumn(source);
        long read = 0;
        try (RawRows file = RawRows.open(source.file(), source.format())) {
            int id = idColumn == null ? -1 : file.columns().indexOf(idColumn);
            while (read < MOST_ROWS && file.next()) {
                read++;
                if (read % 65_536 == 0) {
                    progress.at("looking for duplicates in " + source.name(), read);
                }
                rows.look(hash(file), file.line(), "");
                String value = file.cell(id);
                if (value != null) {
                    ids.look(hash(0, value), file.line(), value);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        if (rows.count > 0) {
            findings.add(identical(source, rows, read));
        }
        // rows that are the same in all cells share their id: told once is enough
        if (idColumn != null && ids.count > rows.count) {
            findings.add(sameId(source, idColumn, ids, read));
        }
        return findings;
    }

    /** The column that must not repeat: the one called id, or the case where one row is a whole case. */
    private static @Nullable String idColumn(SourceSpec source) {
        String id = source.columns().get("id");
        if (id != null || source.events().isEmpty()) {
            return id;
        }
        return source.columns().containsKey("case")
                ? source.columns().get("case")
                : source.columns().get("order");
    }

    private static long hash(RawRows row) {
        long hash = 0;
        for (int i = 0; i < row.width(); i++) {
            String cell = row.cell(i);
            hash = hash(hash, cell == null ? "" : cell);
        }
        return hash;
    }

    /** FNV-1a over the letters and an end mark, then mixed (SplitMix64). */
    private static long hash(long before, String value) {
        long hash = before ^ 0xcbf29ce484222325L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ 0x1ffff) * 0x100000001b3L;
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        return hash ^ (hash >>> 27);
    }

    private static Finding identical(SourceSpec source, Repeats rows, long read) {
        boolean lines = source.group() != null;
        return new Finding(
                "duplicates",
                lines ? Severity.NOTE : Severity.of(rows.count / (double) read, 0.001, 0.05),
                "%s of the %s rows of %s are the same as an earlier row in every cell."
                        .formatted(PlainNumbers.count(rows.count), PlainNumbers.count(read), source.name()),
                lines
                        ? "They count into the value of their event; two equal lines of one order may be meant."
                        : "Each counts as an event of its own: returns and rework look more frequent than they are.",
                lines
                        ? "Ask whoever exports whether equal lines are meant."
                        : "Export once more, without overlapping periods.",
                rows.count,
                read,
                rows.examples,
                null,
                null);
    }

    private static Finding sameId(SourceSpec source, String column, Repeats ids, long read) {
        return new Finding(
                "duplicates",
                Severity.of(ids.count / (double) read, 0.001, 0.05),
                "%s rows of %s have a %s that an earlier row has, with other cells that differ."
                        .formatted(PlainNumbers.count(ids.count), source.name(), column),
                "Their events are all in the same case: it seems to run through the same stages again.",
                "Keep the newest row of each " + column + ", or say group when the rows are lines of one thing.",
                ids.count,
                read,
                ids.examples,
                null,
                null);
    }
}
