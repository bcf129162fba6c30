// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.Lane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The doorway of the room: a data directory, for reading. Readers take no lock; they see the state that the last writer finished.
 *
 * <p>What is kept: every imported file under the hash of its content, the log that was made of the files that count, and the ledger.
 */
public class Store {
    final StoreFolder folder;

    Store(StoreFolder folder) {
        this.folder = folder;
    }

    /** The data directory at this place, whether there is something in it or not. */
    public static Store at(Path root) {
        return new Store(new StoreFolder(root.toAbsolutePath().normalize()));
    }

    /** Where it lies. */
    public Path root() {
        return folder.root();
    }

    /** True when something was imported here before. */
    public boolean exists() {
        return Ledger.exists(folder);
    }

    /** All imports, first to last. */
    public List<ImportEntry> imports() {
        if (!exists()) {
            return List.of();
        }
        try (Ledger ledger = Ledger.open(folder)) {
            return ledger.inTransaction(ImportTable::all);
        }
    }

    /** The imports that count. */
    public List<ImportEntry> live() {
        return imports().stream()
                .filter(entry -> entry.state() == ImportEntry.State.LIVE)
                .toList();
    }

    /** Where the content of an import lies. */
    public Path archived(ImportEntry entry) {
        return new RawArchive(folder).path(entry.file().sha256(), entry.file().name());
    }

    /**
     * The kept log, or null when there is none of this fingerprint.
     *
     * @param lanes those of the configuration, which the fingerprint covers
     * @throws DamagedSegments when a segment is not what was written
     */
    public @Nullable KeptLog load(String fingerprint, List<Lane> lanes) throws DamagedSegments {
        LogVersion version = version();
        if (version == null || !version.fingerprint().equals(fingerprint)) {
            return null;
        }
        List<Damage> damages = damages(version);
        if (!damages.isEmpty()) {
            throw new DamagedSegments(damages);
        }
        try {
            return new KeptLog(new LogLoader(folder, version, lanes), version.rows());
        } catch (IOException e) {
            throw new DamagedSegments(List.of(new Damage("segments", String.valueOf(e.getMessage()))));
        }
    }

    /** True when the log that is kept has this fingerprint. */
    public boolean isOf(String fingerprint) {
        LogVersion version = version();
        return version != null && version.fingerprint().equals(fingerprint);
    }

    private @Nullable LogVersion version() {
        if (!exists()) {
            return null;
        }
        try (Ledger ledger = Ledger.open(folder)) {
            return ledger.inTransaction(connection -> new ManifestTable(connection).read())
                    .orElse(null);
        }
    }

    /** Looks at every segment of the kept log and names those that are not what was written. */
    public List<Damage> verify() {
        LogVersion version = version();
        return version == null ? List.of() : damages(version);
    }

    /** Reads every imported file again and names the imports whose copy is not what was brought in. */
    public List<ImportEntry> damagedFiles() {
        return imports().parallelStream()
                .filter(entry -> !RawArchive.holds(archived(entry), entry.file()))
                .toList();
    }

    private List<Damage> damages(LogVersion version) {
        SegmentReader reader = new SegmentReader(folder);
        return version.segments().parallelStream()
                .flatMap(segment -> {
                    String fault = reader.fault(segment);
                    return fault == null ? Stream.empty() : Stream.of(new Damage(segment.path(), fault));
                })
                .toList();
    }

    /** The file with every rejected row of the kept log, or null when none was rejected. */
    public @Nullable Path rejects() {
        LogVersion version = version();
        return version == null
                ? null
                : SegmentReader.of(version.segments(), SegmentFile.Kind.REJECTS).stream()
                        .findFirst()
                        .map(file -> folder.segments().resolve(file.path()))
                        .orElse(null);
    }

    /** Every version of every document of a kind, oldest first. */
    public List<Document> documents(String kind) {
        if (!exists()) {
            return List.of();
        }
        try (Ledger ledger = Ledger.open(folder)) {
            return ledger.inTransaction(connection -> new DocumentTable(connection).all(kind));
        }
    }

    /** The latest version of a document, or null when there is none or it was taken away. */
    public @Nullable Document document(String kind, String name) {
        return documents(kind).stream()
                .filter(document -> document.name().equals(name))
                .reduce((earlier, later) -> later)
                .filter(document -> !document.body().isEmpty())
                .orElse(null);
    }

    /** How much is kept. */
    public Sizes sizes() {
        LogVersion version = version();
        return new Sizes(
                StoreFolder.size(folder.archive()),
                StoreFolder.size(folder.segments()),
                StoreFolder.size(folder.damaged()),
                version == null ? 0 : version.segments().size(),
                version == null
                        ? 0
                        : SegmentReader.of(version.segments(), SegmentFile.Kind.EVENTS).stream()
                                .mapToLong(SegmentFile::rows)
                                .sum(),
                version == null
                        ? 0
                        : SegmentReader.of(version.segments(), SegmentFile.Kind.CASES).stream()
                                .mapToLong(SegmentFile::rows)
                                .sum());
    }

    /**
     * What a data directory takes.
     *
     * @param archiveBytes imported files as they were
     * @param segmentBytes the event log
     * @param damagedBytes segments that were set aside
     */
    public record Sizes(
            long archiveBytes, long segmentBytes, long damagedBytes, int segments, long events, long cases) {}

    /**
     * A segment that is not what was written.
     *
     * @param what is wrong with it, such as "is not there"
     */
    public record Damage(String segment, String what) {}

    /** Some segments are not what was written; the log has to be made anew from the archive. */
    public static final class DamagedSegments extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<Damage> damages;

        DamagedSegments(List<Damage> damages) {
            super(damages.get(0).segment() + " " + damages.get(0).what());
            this.damages = damages;
        }

        /** The segments, at least one. */
        public List<Damage> damages() {
            return damages;
        }
    }
}
