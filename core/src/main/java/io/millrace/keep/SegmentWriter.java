// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.keep.SegmentFile.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes an event log as Parquet files: a slice of whole cases at a time, its events and its cases apart, and the words once.
 *
 * <p>Post: the files have reached the disk. They mean nothing until the manifest names them.
 */
final class SegmentWriter {
    private final StoreFolder folder;
    private final int eventsPerSlice;

    SegmentWriter(StoreFolder folder, int eventsPerSlice) {
        this.folder = folder;
        this.eventsPerSlice = eventsPerSlice;
    }

    /**
     * Writes all of the log.
     *
     * @param version name of the folder below the folder of segments
     */
    List<SegmentFile> write(EventLog log, String version) throws IOException {
        Path target = folder.segments().resolve(version);
        StoreFolder.delete(target);
        Files.createDirectories(target);
        Files.createDirectories(folder.scratch());
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (SegmentDatabase database = new SegmentDatabase(folder)) {
            List<Future<SegmentFile>> written = new ArrayList<>();
            for (Callable<SegmentFile> file : files(log, version, database)) {
                written.add(threads.submit(file));
            }
            List<SegmentFile> segments = new ArrayList<>();
            for (Future<SegmentFile> file : written) {
                segments.add(file.get());
            }
            StoreFolder.syncNames(target);
            return segments;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the writing was interrupted", e);
        } catch (ExecutionException | SQLException e) {
            throw new IOException("the segments cannot be written: " + e.getMessage(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Callable<SegmentFile>> files(EventLog log, String version, SegmentDatabase database) {
        List<Callable<SegmentFile>> files = new ArrayList<>();
        int slice = 0;
        for (int from = 0; from < log.cases(); slice++) {
            int first = from;
            int to = end(log, from);
            int number = slice;
            String name = version + "/" + String.format("%05d", slice);
            files.add(() ->
                    file(database, LogTables.events(log, first, to), name + "-events.parquet", Kind.EVENTS, number));
            files.add(
                    () -> file(database, LogTables.cases(log, first, to), name + "-cases.parquet", Kind.CASES, number));
            from = to;
        }
        for (Map.Entry<String, Dictionary> words : LogTables.dictionaries(log).entrySet()) {
            files.add(() -> file(
                    database,
                    LogTables.words(words.getValue()),
                    version + "/" + words.getKey() + ".parquet",
                    Kind.WORDS,
                    -1));
        }
        return files;
    }

    /** First case behind a slice that begins with the case {@code from}: the cases of one customer that stand side by side stay together. */
    private int end(EventLog log, int from) {
        long full = (long) log.caseOffsets()[from] + eventsPerSlice;
        int to = from + 1;
        while (to < log.cases() && (log.caseOffsets()[to] < full || together(log, to, full + eventsPerSlice))) {
            to++;
        }
        return to;
    }

    /** Whether the case is of the same customer as the one before it, unless that would make a slice of any size. */
    private static boolean together(EventLog log, int trace, long most) {
        return log.customer()[trace] >= 0
                && log.customer()[trace] == log.customer()[trace - 1]
                && log.caseOffsets()[trace] < most;
    }

    private SegmentFile file(SegmentDatabase database, ArrayTable table, String path, Kind kind, int slice)
            throws IOException, SQLException {
        Path file = folder.segments().resolve(path);
        try (SegmentDatabase own = database.another()) {
            own.copy(table.register(own.connection()), file);
        }
        StoreFolder.sync(file);
        return new SegmentFile(path, kind, slice, table.rows(), Files.size(file), Checksum.of(file));
    }
}
