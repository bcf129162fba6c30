// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.keep.ArchivedFile;
import io.millrace.keep.StoreWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Copies files into the archive on a thread of its own, while others read the same files. */
final class FileArchiver implements AutoCloseable {
    private final StoreWriter writer;
    private final Map<String, Path> files;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Map<Path, Future<ArchivedFile>> archived = new LinkedHashMap<>();

    FileArchiver(StoreWriter writer, Map<String, Path> files) {
        this.writer = writer;
        this.files = files;
        for (Path file : files.values()) {
            if (Files.isRegularFile(file)) {
                archived.computeIfAbsent(file, path -> thread.submit(() -> writer.archive(path)));
            }
        }
    }

    /**
     * Waits for the copies and lets them count.
     *
     * @throws MillraceException when a file was written while it was copied and read
     */
    boolean count() {
        boolean changed = false;
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Future<ArchivedFile> copy = archived.get(file.getValue());
            if (copy != null) {
                ArchivedFile kept = finished(copy);
                checkUnchanged(file.getValue(), kept);
                changed |= writer.count(file.getKey(), file.getValue(), kept);
            }
        }
        return changed;
    }

    private static void checkUnchanged(Path file, ArchivedFile kept) {
        java.io.File now = file.toFile();
        if (now.length() != kept.bytes() || now.lastModified() != kept.modified()) {
            throw new MillraceException(
                    Blame.DATA,
                    "%s was written while it was read: wait until the export is finished, and import again; nothing was kept"
                            .formatted(kept.name()));
        }
    }

    private static ArchivedFile finished(Future<ArchivedFile> copy) {
        try {
            return copy.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException("the import was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof MillraceException told) {
                throw told;
            }
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, java.util.concurrent.TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
