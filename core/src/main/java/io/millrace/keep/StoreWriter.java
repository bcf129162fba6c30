// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.gather.RejectSink;
import io.millrace.gather.RowCounts;
import io.millrace.keep.ImportEntry.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A data directory, for writing; one process at a time.
 *
 * <p>Whatever happens in between, a change is there as a whole once {@link #commit} has returned, and not at all before: files and segments
 * that no ledger names mean nothing, and the next writer sweeps them away.
 */
public final class StoreWriter implements AutoCloseable {
    /** Events of a slice. */
    static final int SLICE = 1 << 20;

    private final StoreFolder folder;
    private final WriterLock lock;
    private final Ledger ledger;
    private final RawArchive archive;
    private final RejectFile rejects;
    private final List<ImportEntry> entries;

    private StoreWriter(StoreFolder folder, WriterLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.archive = new RawArchive(folder);
        this.rejects = new RejectFile(folder);
        this.ledger = Ledger.open(folder);
        this.entries = new ArrayList<>(ledger.inTransaction(ImportTable::all));
    }

    /**
     * Takes the data directory for writing, and clears away what a writer that was killed has left.
     *
     * @throws MillraceException when another process is writing into it
     */
    public static StoreWriter open(Store store) {
        return open(store.folder, WriterLock.take(store.folder));
    }

    /** The same, or null when another process is writing into it. */
    public static @Nullable StoreWriter tryOpen(Store store) {
        WriterLock lock = WriterLock.tryTake(store.folder);
        return lock == null ? null : open(store.folder, lock);
    }

    private static StoreWriter open(StoreFolder folder, WriterLock lock) {
        try {
            StoreFolder.delete(folder.scratch());
            StoreWriter writer = new StoreWriter(folder, lock);
            writer.sweep();
            return writer;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void sweep() {
        sweepArchive();
        long latest = ledger.inTransaction(connection -> new ManifestTable(connection).latest());
        if (!Files.isDirectory(folder.segments())) {
            return;
        }
        try (Stream<Path> versions = Files.list(folder.segments())) {
            versions.filter(version -> !version.getFileName().toString().equals(name(latest)))
                    .forEach(StoreFolder::delete);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private void sweepArchive() {
        try {
            archive.sweep(entries.stream().map(entry -> entry.file().sha256()).collect(Collectors.toSet()));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private static String name(long version) {
        return "log-" + version;
    }

    /** Copies a file into the archive. It counts once {@link #count} has named it and the change is committed. */
    public ArchivedFile archive(Path file) {
        try {
            return archive.keep(file);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Takes the rejected rows of the files of which the next log is made. */
    public RejectSink rejects() {
        return rejects;
    }

    /**
     * Lets the content of a file count for its use; what counted before is superseded. Content that counts already stays as it is.
     *
     * @return true when something changed
     */
    public boolean count(String use, Path path, ArchivedFile file) {
        ImportEntry live = live(use);
        if (live != null
                && live.file().sha256().equals(file.sha256())
                && live.file().name().equals(file.name())) {
            return false;
        }
        if (live != null) {
            replace(live, State.SUPERSEDED);
        }
        entries.add(new ImportEntry(
                entries.size() + 1L, use, path.toString(), file, System.currentTimeMillis(), State.LIVE));
        return true;
    }

    /** Copies the content of an import anew from the place where it was found, when it is still there. */
    public boolean restore(ImportEntry entry) {
        Path origin = Path.of(entry.path());
        if (!RawArchive.holds(origin, entry.file())) {
            return false;
        }
        try {
            archive.restore(origin, entry.file());
            return true;
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** True when the content of the file is that of the import that counts for the use. */
    public boolean counts(String use, Path path) {
        ImportEntry live = live(use);
        return live != null && RawArchive.holds(path, live.file());
    }

    /** The import that counts for a use, or null. */
    public @Nullable ImportEntry live(String use) {
        return entries.stream()
                .filter(entry -> entry.use().equals(use) && entry.state() == State.LIVE)
                .findFirst()
                .orElse(null);
    }

    /** All imports, as they will be once the change is committed. */
    public List<ImportEntry> imports() {
        return List.copyOf(entries);
    }

    /**
     * Takes an import back. Where an earlier one was superseded by it, that one counts again.
     *
     * @throws MillraceException when there is no such import, or it does not count
     */
    public void undo(long id) {
        ImportEntry entry = find(id);
        if (entry.state() != State.LIVE) {
            throw new MillraceException(
                    Blame.USAGE,
                    "import %d does not count (%s), so there is nothing to take back: see 'millrace data'"
                            .formatted(id, entry.state().name().toLowerCase(java.util.Locale.ROOT)));
        }
        replace(entry, State.UNDONE);
        entries.stream()
                .filter(earlier -> earlier.use().equals(entry.use()) && earlier.state() == State.SUPERSEDED)
                .reduce((first, second) -> second)
                .ifPresent(earlier -> replace(earlier, State.LIVE));
    }

    /**
     * Lets an import that was taken back count again; what counts now is superseded.
     *
     * @throws MillraceException when there is no such import, or it was not taken back
     */
    public void redo(long id) {
        ImportEntry entry = find(id);
        if (entry.state() != State.UNDONE) {
            throw new MillraceException(Blame.USAGE, "import %d was not taken back: see 'millrace data'".formatted(id));
        }
        ImportEntry live = live(entry.use());
        if (live != null) {
            replace(live, State.SUPERSEDED);
        }
        replace(entry, State.LIVE);
    }

    private ImportEntry find(long id) {
        return entries.stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .orElseThrow(() -> new MillraceException(
                        Blame.USAGE,
                        "there is no import %d: the numbers run from 1 to %d, see 'millrace data'"
                                .formatted(id, entries.size())));
    }

    private void replace(ImportEntry entry, State state) {
        entries.set(
                entries.indexOf(entry),
                new ImportEntry(entry.id(), entry.use(), entry.path(), entry.file(), entry.importedAt(), state));
    }

    /**
     * Writes the log that was made of the imports that count, then lets it and them take the place of what was kept before, in one step.
     *
     * @param fingerprint tells the configuration and the files of which the log was made
     */
    public void commit(String fingerprint, EventLog log, RowCounts rows) {
        long version = ledger.inTransaction(connection -> new ManifestTable(connection).latest()) + 1;
        try {
            List<SegmentFile> segments = new ArrayList<>(new SegmentWriter(folder, SLICE).write(log, name(version)));
            SegmentFile rejected = rejects.finish(name(version));
            if (rejected != null) {
                segments.add(rejected);
            }
            LogVersion kept = new LogVersion(
                    fingerprint,
                    log.asOf(),
                    log.touchpoints(),
                    log.attributes().stream()
                            .map(attribute -> new KeptAttribute(attribute.name(), attribute.seen()))
                            .toList(),
                    log.channelSeen(),
                    rows,
                    segments);
            ledger.inTransaction(connection -> {
                new ManifestTable(connection).replace(version, kept, System.currentTimeMillis());
                save(connection);
                return kept;
            });
            sweepSoon(version);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private void save(java.sql.Connection connection) throws java.sql.SQLException {
        Map<Long, State> saved = new HashMap<>();
        for (ImportEntry entry : ImportTable.all(connection)) {
            saved.put(entry.id(), entry.state());
        }
        for (ImportEntry entry : entries) {
            if (!saved.containsKey(entry.id())) {
                ImportTable.add(connection, entry);
            } else if (saved.get(entry.id()) != entry.state()) {
                ImportTable.state(connection, entry.id(), entry.state());
            }
        }
    }

    /** Keeps a version of a document; it is on the disk when this returns. An empty body takes the document away. */
    public Document write(String kind, String name, String body) {
        return ledger.inTransaction(
                connection -> new DocumentTable(connection).add(kind, name, body, System.currentTimeMillis()));
    }

    /** The version before the last stays, because somebody may still be reading it. */
    private void sweepSoon(long latest) {
        for (long old = latest - 2; old > 0 && Files.exists(folder.segments().resolve(name(old))); old--) {
            StoreFolder.delete(folder.segments().resolve(name(old)));
        }
    }

    /** Moves segments out of the way, so that nobody reads them again and somebody can look at them. */
    public void setAside(List<Store.Damage> damages) {
        try {
            Path place = folder.damaged().resolve(Long.toString(System.currentTimeMillis()));
            for (Store.Damage damage : damages) {
                Path segment = folder.segments().resolve(damage.segment());
                if (Files.isRegularFile(segment)) {
                    Path target = place.resolve(damage.segment().replace('/', '-'));
                    Files.createDirectories(place);
                    Files.move(segment, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private MillraceException cannotWrite(IOException e) {
        return new MillraceException(
                Blame.RESOURCES,
                "the data directory %s cannot be written (%s): see whether the disk is full; nothing that was kept before has changed"
                        .formatted(folder.root(), e.getMessage()),
                e);
    }

    @Override
    public void close() {
        ledger.close();
        rejects.close();
        StoreFolder.delete(folder.scratch());
        lock.close();
    }
}
