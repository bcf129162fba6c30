// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import io.millrace.app.demo.SampleCompany;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.run.MillraceRun;
import io.millrace.setup.Corrections;
import io.millrace.setup.DryRun;
import io.millrace.setup.FolderProfile;
import io.millrace.setup.ImportPreview;
import io.millrace.setup.SetupProposal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a person brings in files: choose, look at the guess, count, import, undo. Safe for several threads. */
public final class ImportDesk {
    /** What stands for the sample company where an import has its id. */
    public static final String SAMPLE = "sample";

    private static final long SAMPLE_SEED = 7;
    private static final int SAMPLE_EVENTS = 200_000;
    private static final int ID_LENGTH = 12;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final ProjectFolder project;
    private final MapStand stand;
    private final ImportShelf shelf;
    private final ImportTransaction transaction;
    private final UploadDoor door;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, OpenImport> open = new ConcurrentHashMap<>();
    private final Semaphore one = new Semaphore(1);
    private volatile @Nullable BackgroundWork sample;

    private ImportDesk(ProjectFolder project, MapStand stand) {
        this.project = project;
        this.stand = stand;
        this.shelf = new ImportShelf(project.imports());
        this.transaction = new ImportTransaction(project, shelf, stand);
        this.door = new UploadDoor(project);
    }

    /**
     * Opens the desk of a project and takes back what an end of the program broke off.
     *
     * @throws MillraceException when the folder cannot be written
     */
    public static ImportDesk of(ProjectFolder project, MapStand stand) {
        ImportDesk desk = new ImportDesk(project, stand);
        desk.recover();
        return desk;
    }

    private void recover() {
        disk(() -> {
            transaction.recover();
            return true;
        });
    }

    /**
     * Takes back what an end of the program broke off, before the project is read.
     *
     * @throws MillraceException when the folder cannot be written
     */
    public static void recover(ProjectFolder project) {
        new ImportDesk(project, new NoStand()).recover();
    }

    /** Nobody looks yet. */
    private static final class NoStand implements MapStand {
        @Override
        public Runnable prepare(MillraceRun run) {
            return () -> {};
        }

        @Override
        public void clear() {}
    }

    public ProjectFolder project() {
        return project;
    }

    /** All imports, the last changed first. */
    public List<ImportRecord> all() {
        return disk(shelf::all);
    }

    /** One import; ids come with addresses and may be anything. */
    public Optional<ImportRecord> find(String id) {
        return disk(() -> shelf.find(id));
    }

    /**
     * Says whether there is room on the disk for an upload.
     *
     * @throws MillraceException when there is not
     */
    public void checkRoom(long bytes) {
        disk(() -> {
            door.checkRoom(bytes);
            return true;
        });
    }

    /**
     * Takes files that were sent.
     *
     * @throws MillraceException when none of them can be taken; nothing is kept then
     */
    public ImportRecord take(List<? extends IncomingFile> files) {
        return disk(() -> {
            String id = id();
            UploadDoor.Admitted admitted = door.admit(files, shelf.fresh(id));
            if (admitted.files().isEmpty()) {
                shelf.delete(id);
                throw new MillraceException(
                        Blame.USAGE,
                        admitted.refused().entrySet().stream()
                                .findFirst()
                                .map(refused -> refused.getKey() + " " + refused.getValue())
                                .orElse("no file was chosen: choose one that says when things happened"));
            }
            List<String> inPlace = ProjectFiles.described(project).stream()
                    .filter(file -> !admitted.files().contains(file))
                    .toList();
            return create(id, admitted.files(), inPlace, admitted.refused());
        });
    }

    /**
     * Takes the files that lie in the folder of a project without a map.
     *
     * @throws MillraceException when there are none
     */
    public ImportRecord takeFolder() {
        return disk(() -> {
            List<String> files = project.files();
            if (files.isEmpty()) {
                throw new MillraceException(
                        Blame.USAGE, "there is no file of data in the folder: choose files, or put an export there");
            }
            return create(id(), List.of(), files, Map.of());
        });
    }

    private ImportRecord create(String id, List<String> uploaded, List<String> inPlace, Map<String, String> refused)
            throws IOException {
        ImportRecord record = new ImportRecord(
                id,
                Instant.now(),
                ImportState.PREPARED,
                uploaded,
                inPlace,
                refused,
                ProjectFiles.said(project, shelf.all()),
                List.of(),
                "",
                null);
        shelf.save(record);
        return record;
    }

    /** Whether a configuration is there that no import wrote, or that was edited since. */
    public boolean writtenByHand() {
        return disk(() -> ProjectFiles.writtenByHand(project, shelf.all()));
    }

    /** What the files of an import seem to be. */
    public FileGuesses guesses(ImportRecord record) {
        OpenImport now = open(record.id());
        synchronized (now) {
            return guesses(record, now);
        }
    }

    private FileGuesses guesses(ImportRecord record, OpenImport now) {
        FileGuesses known = now.guesses;
        if (known == null) {
            FolderProfile look = now.look == null ? look(record) : now.look;
            now.look = look;
            known = FileGuesses.propose(look, record.corrections());
            now.guesses = known;
        }
        return known;
    }

    private FolderProfile look(ImportRecord record) {
        Path fresh = shelf.fresh(record.id());
        List<Path> files = Stream.concat(record.uploaded().stream(), record.inPlace().stream())
                .map(file -> Files.exists(fresh.resolve(file))
                        ? fresh.resolve(file)
                        : project.folder().resolve(file))
                .toList();
        return FileGuesses.look(project.folder(), files, record.refused());
    }

    /**
     * Takes what a person says against the guess. Words that repeat the guess and keys that nobody asked about are passed over.
     *
     * @return why it cannot be used, or null when it was taken
     */
    public @Nullable String correct(ImportRecord record, Map<String, String> words) {
        OpenImport now = open(record.id());
        synchronized (now) {
            FileGuesses before = guesses(record, now);
            Map<String, String> said = SaidWords.changed(before, record.corrections(), words);
            if (said.isEmpty()) {
                return null;
            }
            Corrections corrections = SaidWords.merge(record.corrections(), said);
            FileGuesses after = FileGuesses.propose(Objects.requireNonNull(now.look), corrections);
            if (after.sentence() != null && before.sentence() == null) {
                return after.sentence();
            }
            disk(() -> {
                shelf.save(record.corrected(corrections));
                return true;
            });
            now.guesses = after;
            now.recount();
            return after.sentence();
        }
    }

    /**
     * Counts what would come of an import; begins to when nobody has yet.
     *
     * @throws MillraceException when nothing can be proposed
     */
    public BackgroundWork count(ImportRecord record) {
        OpenImport now = open(record.id());
        synchronized (now) {
            FileGuesses guesses = guesses(record, now);
            SetupProposal proposal = guesses.proposal();
            if (proposal == null) {
                throw new MillraceException(Blame.USAGE, String.valueOf(guesses.sentence()));
            }
            BackgroundWork counting = now.counting;
            if (counting == null || counting.seen().standing() == BackgroundWork.Standing.CANCELLED) {
                counting = BackgroundWork.start(
                        "opening the files", guesses.rows(), work -> now.preview = DryRun.of(proposal, work));
                now.counting = counting;
            }
            return counting;
        }
    }

    /** What was counted, when that is done. */
    public Optional<ImportPreview> preview(ImportRecord record) {
        return Optional.ofNullable(open(record.id()).preview);
    }

    /** Imports what was prepared. */
    public BackgroundWork start(ImportRecord record) {
        OpenImport now = open(record.id());
        synchronized (now) {
            FileGuesses guesses = guesses(record, now);
            if (guesses.proposal() == null) {
                throw new MillraceException(Blame.USAGE, String.valueOf(guesses.sentence()));
            }
            if (record.state() != ImportState.PREPARED) {
                throw notIn(record, "imported");
            }
            return begin(
                    now, guesses.rows(), work -> transaction.bring(record, Objects.requireNonNull(now.look), work));
        }
    }

    /** Takes the newest import out again. */
    public BackgroundWork undo(ImportRecord record) {
        OpenImport now = open(record.id());
        synchronized (now) {
            if (!ImportOrder.canUndo(record, all())) {
                throw notIn(record, "undone");
            }
            return begin(now, null, work -> transaction.takeOut(record, work));
        }
    }

    /** Brings back the import that was undone last. */
    public BackgroundWork redo(ImportRecord record) {
        OpenImport now = open(record.id());
        synchronized (now) {
            if (!ImportOrder.canRedo(record, all())) {
                throw notIn(record, "brought back");
            }
            ImportRecord.Result result = record.result();
            return begin(now, result == null ? null : result.read(), work -> transaction.bringBack(record, work));
        }
    }

    private BackgroundWork begin(OpenImport now, @Nullable Long rows, BackgroundWork.Task task) {
        if (!one.tryAcquire()) {
            throw new MillraceException(
                    Blame.USAGE, "another import is under way: wait until it is done, or cancel it");
        }
        BackgroundWork work = BackgroundWork.start("opening the files", rows, running -> {
            try {
                task.run(running);
            } finally {
                one.release();
            }
        });
        now.bringing = work;
        return work;
    }

    /** The import, undo or redo of this record that is under way or was last. */
    public Optional<BackgroundWork> work(ImportRecord record) {
        OpenImport now = open(record.id());
        synchronized (now) {
            return Optional.ofNullable(now.bringing);
        }
    }

    /** The counting of an import, when it was begun. */
    public Optional<BackgroundWork> counting(ImportRecord record) {
        OpenImport now = open(record.id());
        synchronized (now) {
            return Optional.ofNullable(now.counting);
        }
    }

    /** Asks whatever is done for an import to stop. */
    public void cancel(ImportRecord record) {
        work(record).ifPresent(BackgroundWork::cancel);
        counting(record).ifPresent(BackgroundWork::cancel);
    }

    /** Throws away an import that is not in the project, with the files that came with it. */
    public void discard(ImportRecord record) {
        OpenImport now = open(record.id());
        synchronized (now) {
            if (record.state() == ImportState.KEPT || record.state() == ImportState.READING) {
                throw notIn(record, "thrown away");
            }
            now.recount();
            disk(() -> {
                shelf.delete(record.id());
                return true;
            });
            open.remove(record.id());
        }
    }

    /** Makes up the sample company and shows its map. */
    public synchronized BackgroundWork sample() {
        BackgroundWork now = sample;
        if (now == null || !now.running()) {
            now = BackgroundWork.start("making up a company", null, work -> {
                Path config = SampleCompany.write(project.hidden().resolve(SAMPLE), SAMPLE_SEED, SAMPLE_EVENTS);
                work.check();
                MillraceRun run = MillraceRun.open(config, null, work);
                work.doing("drawing the map");
                stand.prepare(run).run();
            });
            sample = now;
        }
        return now;
    }

    /** The making of the sample company, when somebody asked for it. */
    public Optional<BackgroundWork> sampleWork() {
        return Optional.ofNullable(sample);
    }

    private OpenImport open(String id) {
        return open.computeIfAbsent(id, unseen -> new OpenImport());
    }

    private String id() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    private static MillraceException notIn(ImportRecord record, String wanted) {
        return new MillraceException(
                Blame.USAGE,
                "this import is " + record.state().word() + " and cannot be " + wanted
                        + " now: the page of data says what can be done");
    }

    /** Something that the disk may refuse. */
    private interface OnDisk<T> {
        T run() throws IOException;
    }

    private <T> T disk(OnDisk<T> work) {
        try {
            return work.run();
        } catch (IOException | UncheckedIOException failed) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "the folder of the project cannot be written: " + failed.getMessage()
                            + "; make room on its disk or give yourself the right to write there",
                    failed);
        }
    }
}
