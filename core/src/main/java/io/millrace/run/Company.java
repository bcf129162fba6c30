// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.event.SlicedLog;
import io.millrace.event.WholeLog;
import io.millrace.gather.RejectSink;
import io.millrace.keep.Document;
import io.millrace.keep.ImportEntry;
import io.millrace.keep.KeptLog;
import io.millrace.keep.Store;
import io.millrace.keep.StoreWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A configuration with the data directory beside it: what the files say, what is kept of them, and how one becomes the other.
 *
 * <p>Reading takes no lock. What was kept is what is shown, until the files are imported again.
 */
public final class Company {
    /** About what an event takes in memory: its columns, those that few sources fill included. */
    private static final long BYTES_OF_EVENT = 36;

    private static final long BYTES_OF_CASE = 56;
    private static final int SHARE_OF_MEMORY = 2;

    /** The folder beside the configuration that is the data directory where no other is named. */
    public static final String STORE = ".millrace";

    private final Path config;
    private final @Nullable Path dataDir;
    private final Store store;

    /**
     * A company.
     *
     * @param dataDir where the data files are, or null for the folder of the configuration
     * @param store the data directory, or null for {@link #STORE} beside the configuration
     */
    public Company(Path config, @Nullable Path dataDir, @Nullable Path store) {
        this.config = config;
        this.dataDir = dataDir;
        this.store = Store.at(store == null ? config.toAbsolutePath().resolveSibling(STORE) : store);
    }

    /** The page of YAML; it may not be there yet. */
    public Path config() {
        return config;
    }

    /** Reads another page of YAML as if it were that of the company; throws what is wrong with it. */
    void check(Path other) {
        ConfigurationReader.read(other, dataDir);
    }

    /** Where things are kept. */
    public Store store() {
        return store;
    }

    /**
     * The run over what is kept; over the files themselves where nothing is.
     *
     * @throws MillraceException when the configuration or a file cannot be used
     */
    public MillraceRun open(Progress progress) {
        Configuration configuration = ConfigurationReader.read(config, dataDir);
        List<ImportEntry> live = store.live();
        // once something was kept, the store alone says what counts, even when all of it was taken back
        if (store.imports().isEmpty()) {
            return made(configuration, MadeLog.make(configuration, progress, RejectSink.NONE));
        }
        Configuration noted = Staleness.note(configuration, live);
        String fingerprint = Fingerprint.of(configuration, live);
        try {
            KeptLog kept = store.load(fingerprint, configuration.journey().lanes());
            if (kept != null) {
                progress.at("loading what is kept", kept.slices().events());
                return MillraceRun.of(noted, fitting(kept), kept.rows());
            }
            noted = noted.noting(
                    "the configuration has changed since the files were imported: the journeys were made anew from"
                            + " what is kept; 'millrace import' keeps them");
        } catch (Store.DamagedSegments damaged) {
            return repair(noted, live, fingerprint, damaged.damages(), progress);
        }
        return made(noted, MadeLog.make(archived(configuration, live), progress, RejectSink.NONE));
    }

    /**
     * The run with more fields kept of each case, and with no stream declared; nothing of it is kept in the data directory.
     *
     * @param attributes fields of the sources
     * @throws MillraceException when the configuration or a file cannot be used
     */
    public MillraceRun openKeeping(List<String> attributes, Progress progress) {
        Configuration read = ConfigurationReader.read(config, dataDir);
        Configuration wider = read.making(read.journey().keeping(attributes));
        List<ImportEntry> live = store.live();
        return store.imports().isEmpty()
                ? made(wider, MadeLog.make(wider, progress, RejectSink.NONE))
                : made(wider, MadeLog.make(archived(wider, live), progress, RejectSink.NONE));
    }

    private static MillraceRun made(Configuration configuration, MadeLog made) {
        return MillraceRun.of(configuration, new WholeLog(made.log()), made.rows());
    }

    /** The log in memory while it takes no more than its share, else slice by slice. */
    private static SlicedLog fitting(KeptLog kept) {
        long bytes =
                kept.slices().events() * BYTES_OF_EVENT + (long) kept.slices().cases() * BYTES_OF_CASE;
        return bytes <= Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY ? new WholeLog(kept.whole()) : kept.slices();
    }

    /** The configuration with the files in the archive; a file that was never imported is read where it lies. */
    private Configuration archived(Configuration configuration, List<ImportEntry> live) {
        Map<String, Path> places = new LinkedHashMap<>(UsedFiles.of(configuration));
        places.keySet()
                .removeIf(use ->
                        store.imports().stream().anyMatch(entry -> entry.use().equals(use)));
        live.forEach(entry -> places.put(entry.use(), store.archived(entry)));
        return UsedFiles.replaced(configuration, places::get);
    }

    private MillraceRun repair(
            Configuration configuration,
            List<ImportEntry> live,
            String fingerprint,
            List<Store.Damage> damages,
            Progress progress) {
        String what = damages.get(0).segment() + " " + damages.get(0).what();
        try (StoreWriter writer = StoreWriter.tryOpen(store)) {
            MadeLog made = MadeLog.make(
                    archived(configuration, live), progress, writer == null ? RejectSink.NONE : writer.rejects());
            // another process may have finished an import or the same repair in between
            List<Store.Damage> still = store.verify();
            if (writer == null || still.isEmpty()) {
                return made(
                        configuration.noting(
                                "a segment was damaged (" + what
                                        + "): the journeys were made anew from the archive, and will be kept when no other process is writing"),
                        made);
            }
            writer.setAside(still);
            writer.commit(fingerprint, made.log(), made.rows());
            return made(
                    configuration.noting("a segment was damaged (" + what
                            + "): it was set aside, and the journeys were made anew from the archive"),
                    made);
        }
    }

    /**
     * Looks at every imported file and every segment. A file is copied anew from its place where it is still the same; segments are made
     * anew.
     *
     * @return what was damaged; empty when everything is as it was written
     */
    public List<Mended> verify(Progress progress) {
        List<Mended> found = new ArrayList<>(mendFiles(store.damagedFiles()));
        for (Store.Damage damage : mendSegments(progress)) {
            found.add(new Mended(damage.segment(), damage.what() + ": it was set aside, and made anew", true));
        }
        return found;
    }

    /**
     * Something that was not what was written.
     *
     * @param what is wrong with it, and what was done or is to do
     * @param good whether it is as it was written again
     */
    public record Mended(String name, String what, boolean good) {}

    private List<Mended> mendFiles(List<ImportEntry> damaged) {
        if (damaged.isEmpty()) {
            return List.of();
        }
        try (StoreWriter writer = StoreWriter.open(store)) {
            return damaged.stream()
                    .map(entry -> mended(entry, writer.restore(entry)))
                    .toList();
        }
    }

    private static Mended mended(ImportEntry entry, boolean good) {
        String what = good
                ? "was not what was imported: it was copied anew from " + entry.path()
                : "is not what was imported, and " + entry.path()
                        + " does not hold it any more: put the file back there and verify again";
        return new Mended("the copy of " + entry.file().name() + " (import " + entry.id() + ")", what, good);
    }

    private List<Store.Damage> mendSegments(Progress progress) {
        List<Store.Damage> damages = store.verify();
        if (!damages.isEmpty()) {
            Configuration configuration = ConfigurationReader.read(config, dataDir);
            List<ImportEntry> live = store.live();
            repair(configuration, live, Fingerprint.of(configuration, live), damages, progress);
        }
        return damages;
    }

    /**
     * Brings in the files of the configuration: all of them, or nothing. What is kept already changes nothing.
     *
     * @param progress hears how far it is; to give up it throws, and nothing is kept
     * @throws MillraceException when another process is writing, or a file cannot be used
     */
    public ImportResult importFiles(Progress progress) {
        return bringIn(progress).result();
    }

    /**
     * Does what {@link #importFiles} does, and gives the run over what is kept then. What was just made is not read back.
     *
     * @throws MillraceException as importing and opening do
     */
    public MillraceRun importAndOpen(Progress progress) {
        MadeLog made = bringIn(progress).made();
        return made == null ? open(progress) : made(ConfigurationReader.read(config, dataDir), made);
    }

    /** What an import did, and the log that it made; null when it made none. */
    private record Imported(ImportResult result, @Nullable MadeLog made) {}

    private Imported bringIn(Progress progress) {
        Configuration configuration = ConfigurationReader.read(config, dataDir);
        try (StoreWriter writer = StoreWriter.open(store)) {
            Map<String, Path> files = UsedFiles.of(configuration);
            Map<String, Path> fresh = new LinkedHashMap<>();
            files.forEach((use, file) -> {
                // what was kept and is gone from its place still counts
                if (!writer.counts(use, file) && (Files.exists(file) || writer.live(use) == null)) {
                    fresh.put(use, file);
                }
            });
            String before = Fingerprint.of(configuration, live(writer));
            if (fresh.isEmpty() && store.isOf(before)) {
                return new Imported(ImportResult.unchanged(live(writer)), null);
            }
            return bringIn(configuration, writer, fresh, progress);
        }
    }

    private Imported bringIn(
            Configuration configuration, StoreWriter writer, Map<String, Path> fresh, Progress progress) {
        try (FileArchiver archiver = new FileArchiver(writer, fresh)) {
            Configuration reading = UsedFiles.replaced(configuration, use -> {
                ImportEntry live = writer.live(use);
                Path file = fresh.get(use);
                return file != null ? file : live == null ? null : store.archived(live);
            });
            MadeLog made = MadeLog.make(reading, progress, writer.rejects());
            progress.at("keeping", made.log().events());
            boolean changed = archiver.count();
            writer.commit(Fingerprint.of(configuration, live(writer)), made.log(), made.rows());
            return new Imported(
                    new ImportResult(
                            changed,
                            live(writer),
                            made.rows(),
                            made.log().events(),
                            made.log().cases()),
                    made);
        }
    }

    private static List<ImportEntry> live(StoreWriter writer) {
        return writer.imports().stream()
                .filter(entry -> entry.state() == ImportEntry.State.LIVE)
                .toList();
    }

    /** Takes an import back, and makes the journeys anew from what still counts. */
    public ImportResult undo(long id, Progress progress) {
        return change(writer -> writer.undo(id), progress);
    }

    /** Lets an import that was taken back count again. */
    public ImportResult redo(long id, Progress progress) {
        return change(writer -> writer.redo(id), progress);
    }

    private interface Change {
        void on(StoreWriter writer);
    }

    private ImportResult change(Change change, Progress progress) {
        if (!store.exists()) {
            throw new MillraceException(
                    Blame.USAGE,
                    "nothing is kept in " + store.root() + ": import the files first with 'millrace import'");
        }
        Configuration configuration = ConfigurationReader.read(config, dataDir);
        try (StoreWriter writer = StoreWriter.open(store)) {
            change.on(writer);
            List<ImportEntry> live = live(writer);
            Map<String, Path> places = new LinkedHashMap<>();
            live.forEach(entry -> places.put(entry.use(), store.archived(entry)));
            MadeLog made = MadeLog.make(UsedFiles.replaced(configuration, places::get), progress, writer.rejects());
            writer.commit(Fingerprint.of(configuration, live), made.log(), made.rows());
            return new ImportResult(
                    true, live, made.rows(), made.log().events(), made.log().cases());
        }
    }

    /**
     * Keeps a version of a document in the data directory.
     *
     * @throws MillraceException when another process is writing into it
     */
    public Document write(String kind, String name, String body) {
        try (StoreWriter writer = StoreWriter.open(store)) {
            return writer.write(kind, name, body);
        }
    }

    /** What is said of files that have changed since they were imported, one sentence each. */
    public List<String> stale() {
        return Staleness.sentences(ConfigurationReader.read(config, dataDir), store.live());
    }
}
