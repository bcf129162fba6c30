// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.setup.ConfigurationText;
import io.millrace.setup.FileProfile;
import io.millrace.setup.FolderProfile;
import io.millrace.setup.SetupProposal;
import io.millrace.setup.SetupProposer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Brings one import into the project, or takes it out.
 *
 * <dl>
 *   <dt>Pre:</dt>
 *   <dd>one at a time in a project</dd>
 *   <dt>Post:</dt>
 *   <dd>files, configuration, record and map all tell of the import, or none does: what fails or is cancelled is taken back, and
 *       {@link #recover} takes back what the end of the program broke off</dd>
 * </dl>
 */
final class ImportTransaction {
    private final ProjectFolder project;
    private final ImportShelf shelf;
    private final MapStand stand;

    ImportTransaction(ProjectFolder project, ImportShelf shelf, MapStand stand) {
        this.project = project;
        this.shelf = shelf;
        this.stand = stand;
    }

    /** Brings in what was prepared, with the configuration that the guesses and corrections make. */
    void bring(ImportRecord prepared, FolderProfile look, BackgroundWork work) throws IOException {
        ImportRecord now = prepared.bringing(prepared.uploaded(), "").in(ImportState.READING);
        FolderExchange exchange = exchange(prepared.id());
        try {
            shelf.save(now);
            exchange.apply(now.brought());
            now = describe(now, look);
            shelf.save(now);
            exchange.apply(now.brought());
            show(now, work);
        } catch (IOException | RuntimeException | Error failure) {
            takeBack(now, ImportState.PREPARED);
            throw failure;
        }
    }

    /** Brings in again what was undone: the same files, the same configuration. */
    void bringBack(ImportRecord undone, BackgroundWork work) throws IOException {
        ImportRecord now = undone.in(ImportState.READING);
        try {
            shelf.save(now);
            exchange(now.id()).apply(now.brought());
            show(now, work);
        } catch (IOException | RuntimeException | Error failure) {
            takeBack(now, ImportState.UNDONE);
            throw failure;
        }
    }

    private void show(ImportRecord now, BackgroundWork work) throws IOException {
        MillraceRun run = MillraceRun.open(project.file(), null, work);
        work.doing("drawing the map");
        Runnable exchange = stand.prepare(run);
        work.check();
        keepInStep();
        shelf.save(now.with(ImportRecord.Result.of(run)).in(ImportState.KEPT));
        exchange.run();
    }

    /** Where files of this project are kept, what is kept counts when it is opened next: it has to follow. */
    private void keepInStep() {
        Company company = new Company(project.file(), null, null);
        if (company.store().exists()) {
            company.importFiles(Progress.SILENT);
        }
    }

    /** Takes an import out and shows what was there before. */
    void takeOut(ImportRecord kept, BackgroundWork work) throws IOException {
        FolderExchange exchange = exchange(kept.id());
        ImportRecord undone = kept.in(ImportState.UNDONE);
        try {
            shelf.save(undone);
            exchange.revert(kept.brought());
            if (project.described()) {
                MillraceRun before = MillraceRun.open(project.file(), null, work);
                work.doing("drawing the map");
                Runnable exchangeBack = stand.prepare(before);
                keepInStep();
                exchangeBack.run();
            } else {
                stand.clear();
            }
        } catch (IOException | RuntimeException | Error failure) {
            exchange.apply(kept.brought());
            shelf.save(kept);
            throw failure;
        }
    }

    /** Finishes the taking back of imports that were broken off. */
    void recover() throws IOException {
        for (ImportRecord record : shelf.all()) {
            if (record.state() == ImportState.READING) {
                takeBack(record, record.wrote().isEmpty() ? ImportState.PREPARED : before(record));
            } else if (record.state() == ImportState.UNDONE) {
                exchange(record.id()).revert(record.brought());
            }
        }
    }

    private static ImportState before(ImportRecord record) {
        return record.result() == null ? ImportState.PREPARED : ImportState.UNDONE;
    }

    private void takeBack(ImportRecord record, ImportState state) throws IOException {
        exchange(record.id()).revert(record.brought());
        shelf.save(record.in(state));
    }

    private FolderExchange exchange(String id) {
        return new FolderExchange(project.folder(), shelf.fresh(id), shelf.old(id));
    }

    /** Writes the configuration beside the new files; they are in the project by now, and it names them there. */
    private ImportRecord describe(ImportRecord record, FolderProfile look) throws IOException {
        List<FileProfile> there = look.files().stream()
                .map(profile -> in(project.folder(), shelf.fresh(record.id()), profile))
                .toList();
        SetupProposal proposal = SetupProposer.propose(
                new FolderProfile(project.folder(), there, look.passedOver()), record.corrections());
        ConfigurationText text = ConfigurationText.write(proposal);
        Path fresh = Files.createDirectories(shelf.fresh(record.id()));
        List<String> names = new ArrayList<>(record.uploaded());
        if (text.stages() != null) {
            Files.writeString(fresh.resolve(ProjectFolder.STAGES), text.stages());
            names.add(ProjectFolder.STAGES);
        }
        Files.writeString(fresh.resolve(project.configuration()), text.yaml());
        names.add(project.configuration());
        return record.bringing(names, digest(text.yaml()));
    }

    /** The same profile of the file at its place in the project. */
    private static FileProfile in(Path folder, Path fresh, FileProfile profile) {
        Path file = profile.file();
        return new FileProfile(
                file.startsWith(fresh) ? folder.resolve(fresh.relativize(file)) : file,
                profile.kind(),
                profile.format(),
                profile.bytes(),
                profile.rows(),
                profile.rowsExact(),
                profile.rowsSeen(),
                profile.columns(),
                profile.first(),
                profile.random(),
                profile.notes());
    }

    /** By which a configuration is known again. */
    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
