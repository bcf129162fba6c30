// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** The columns of events, filled from segments on all cores. Arrays have the right size from the start. */
final class EventArrays {
    final int[] touchpoint;
    final long[] time;
    final long @Nullable [] end;
    final int @Nullable [] agent;
    final long @Nullable [] value;
    final int[] sequence;

    private final @Nullable SegmentReader reader;
    private final @Nullable SegmentDatabase database;
    private final List<SegmentFile> segments;
    private final List<String> columns;

    EventArrays(SegmentReader reader, SegmentDatabase database, List<SegmentFile> segments) throws IOException {
        this(reader, database, segments, reader.columns(database, segments));
    }

    private EventArrays(
            @Nullable SegmentReader reader,
            @Nullable SegmentDatabase database,
            List<SegmentFile> segments,
            List<String> columns) {
        this.reader = reader;
        this.database = database;
        this.segments = segments;
        this.columns = columns;
        int size = segments.stream().mapToInt(SegmentFile::rows).sum();
        this.touchpoint = new int[size];
        this.time = new long[size];
        this.end = columns.contains("end") ? new long[size] : null;
        this.agent = columns.contains("agent") ? new int[size] : null;
        this.value = columns.contains("value") ? new long[size] : null;
        this.sequence = new int[size];
    }

    /** No events. */
    static EventArrays none() {
        return new EventArrays(null, null, List.of(), List.of());
    }

    /** Something else to read at the same time. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, SQLException;
    }

    /** Reads all segments, and does the work beside. */
    void readBeside(Work work) throws IOException, SQLException {
        SegmentReader from = reader;
        SegmentDatabase engine = database;
        if (from == null || engine == null) {
            return;
        }
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<?>> reading = new ArrayList<>();
            reading.add(threads.submit(() -> {
                work.run();
                return "";
            }));
            int first = 0;
            for (SegmentFile segment : segments) {
                int at = first;
                reading.add(threads.submit(() -> {
                    try (SegmentDatabase own = engine.another()) {
                        from.read(own, segment, columns, (vectors, row, rows) -> take(vectors, at + row, rows));
                    }
                    return "";
                }));
                first += segment.rows();
            }
            for (Future<?> one : reading) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("the segments cannot be read: " + e.getMessage(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void take(DuckDBReadableVector[] vectors, int at, int rows) {
        for (int c = 0; c < vectors.length; c++) {
            switch (columns.get(c)) {
                case "touchpoint" -> ints(vectors[c], touchpoint, at, rows);
                case "time" -> longs(vectors[c], time, at, rows);
                case "end" -> longs(vectors[c], end, at, rows);
                case "agent" -> ints(vectors[c], agent, at, rows);
                case "value" -> longs(vectors[c], value, at, rows);
                case "sequence" -> ints(vectors[c], sequence, at, rows);
                default -> throw new IllegalStateException("there is no column of events " + columns.get(c));
            }
        }
    }

    static void ints(DuckDBReadableVector vector, int @Nullable [] target, int at, int rows) {
        if (target != null) {
            for (int i = 0; i < rows; i++) {
                target[at + i] = vector.getInt(i);
            }
        }
    }

    static void longs(DuckDBReadableVector vector, long @Nullable [] target, int at, int rows) {
        if (target != null) {
            for (int i = 0; i < rows; i++) {
                target[at + i] = vector.getLong(i);
            }
        }
    }
}
