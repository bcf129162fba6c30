// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets files in: under names of ours, and not what must not be read here. */
final class UploadDoor {
    /** Disk that is left free whatever comes, in bytes. */
    static final long SPARE = 512L << 20;

    private static final String PARQUET = "PAR1";

    /**
     * What came in.
     *
     * @param files path in the project that each is meant for, under which it waits
     * @param refused name that came with a file, with the reason
     */
    record Admitted(List<String> files, Map<String, String> refused) {}

    private final ProjectFolder project;

    UploadDoor(ProjectFolder project) {
        this.project = project;
    }

    /**
     * Moves files in. One whose name a file of the project has takes its place.
     *
     * @throws MillraceException when there is no room on the disk
     */
    Admitted admit(List<? extends IncomingFile> incoming, Path fresh) throws IOException {
        List<String> known = project.files();
        List<String> taken = new ArrayList<>();
        Map<String, String> refused = new LinkedHashMap<>();
        List<String> files = new ArrayList<>();
        for (IncomingFile file : incoming) {
            String name = FileNameCleaner.clean(file.name(), taken);
            if (file.size() == 0) {
                refused.put(name, "is empty: export it again with the names of its columns and its rows");
                continue;
            }
            String place = inProject(name, known).orElse(ProjectFolder.DATA + "/" + name);
            Path target = fresh.resolve(place);
            Files.createDirectories(target.getParent());
            file.moveTo(target);
            if (isParquet(target)) {
                Files.delete(target);
                refused.put(
                        name,
                        "is a Parquet file, which is not read from the browser: put it into the folder of the project, or"
                                + " export it as CSV");
                continue;
            }
            taken.add(name);
            files.add(place);
        }
        return new Admitted(List.copyOf(files), refused);
    }

    /**
     * Says whether there is room for so many bytes.
     *
     * @throws MillraceException when there is not
     */
    void checkRoom(long bytes) throws IOException {
        Path there = project.folder();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        long free = Files.getFileStore(there).getUsableSpace() - SPARE;
        if (bytes > free) {
            throw new MillraceException(
                    Blame.USAGE,
                    "the disk has room for %,d MB more, and these files have %,d MB: make room, or choose fewer files"
                            .formatted(Math.max(0, free >> 20), bytes >> 20));
        }
    }

    private static Optional<String> inProject(String name, List<String> known) {
        return known.stream()
                .filter(file -> file.substring(file.lastIndexOf('/') + 1).equalsIgnoreCase(name))
                .findFirst();
    }

    private static boolean isParquet(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return PARQUET.equals(new String(bytes.readNBytes(PARQUET.length()), StandardCharsets.ISO_8859_1));
        }
    }
}
