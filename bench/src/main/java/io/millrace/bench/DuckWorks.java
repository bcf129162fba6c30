// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What DuckDB does for each work of ours, by the same names. Works that are not here have no counterpart. */
final class DuckWorks {
    private DuckWorks() {}

    /** Asks a loaded table. */
    @FunctionalInterface
    private interface Question {
        void ask(DuckTable table, int turn) throws SQLException;
    }

    static Map<String, Work> byName() {
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("import", bed -> read(bed, true));
        works.put("first map", bed -> read(bed, false));
        works.put("statistics", loaded((table, turn) -> {
            table.rows(DuckQueries.statistics());
            table.rows(DuckQueries.variants());
            table.rows(DuckQueries.rework());
        }));
        works.put("filtered map", filtered());
        works.put("variants", loaded((table, turn) -> table.rows(DuckQueries.variants())));
        works.put("rework", loaded((table, turn) -> table.rows(DuckQueries.rework())));
        return works;
    }

    private static Measured read(Bed bed, boolean keep) throws Exception {
        Files.deleteIfExists(bed.scratch("duckdb.parquet"));
        long start = System.nanoTime();
        try (DuckTable table = new DuckTable(bed.folder())) {
            table.load(bed.generator());
            table.rows(DuckQueries.follows("log"));
            if (keep) {
                table.run("copy log to '" + DuckTable.quoted(bed.scratch("duckdb.parquet")) + "' (format parquet)");
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.deleteIfExists(bed.scratch("duckdb.parquet"));
        return new Measured(seconds, PeakMemory.bytes(), 0, 0);
    }

    private static Work loaded(Question question) {
        Work work = bed -> {
            try (DuckTable table = new DuckTable(bed.folder())) {
                table.load(bed.generator());
                return timed(table, question);
            }
        };
        return work.warm();
    }

    private static Work filtered() {
        Work work = bed -> {
            try (DuckTable table = new DuckTable(bed.folder())) {
                table.load(bed.generator());
                long last = (Long) table.rows("select epoch_us(max(moment)) from log")
                        .get(0)
                        .get(0);
                return timed(table, (log, turn) -> {
                    LocalDate from = FilteredMap.from(last, turn);
                    log.rows(DuckQueries.filtered(from, FilteredMap.DAYS));
                });
            }
        };
        return work.warm();
    }

    private static Measured timed(DuckTable table, Question question) {
        double seconds = Stopwatch.median(turn -> {
            try {
                question.ask(table, turn);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
        return new Measured(seconds, PeakMemory.bytes(), 0, 0);
    }
}
