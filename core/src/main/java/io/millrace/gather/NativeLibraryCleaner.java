// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes the unpacked library of DuckDB out of the folder for temporary files. The driver removes it when the program ends well; a program
 * that is killed would leave its 71 MB there each time.
 *
 * <p>A library that is loaded needs its name no more on systems that keep open files alive. Where the system does not let it go, it stays
 * until a later run finds it unused.
 */
public final class NativeLibraryCleaner {
    private static final String LIBRARIES = "libduckdb_java*";
    /** Younger ones may be about to be loaded by a program that has just begun. */
    private static final long YOUNG_MILLIS = 60_000;

    private static final AtomicBoolean DONE = new AtomicBoolean();

    private NativeLibraryCleaner() {}

    /** Removes this program's library and those that others have left. Call it once DuckDB is loaded; later calls do nothing. */
    public static void clean() {
        if (!DONE.compareAndSet(false, true)) {
            return;
        }
        clean(Path.of(System.getProperty("java.io.tmpdir", "")), ownLibraries());
    }

    static void clean(Path folder, String own) {
        try (DirectoryStream<Path> libraries = Files.newDirectoryStream(folder, LIBRARIES)) {
            Path probe = Files.createTempFile("millrace", ".now");
            FileTime now = Files.getLastModifiedTime(probe);
            Files.delete(probe);
            for (Path library : libraries) {
                long age = now.toMillis() - Files.getLastModifiedTime(library).toMillis();
                if (age > YOUNG_MILLIS || own.contains(library.toString())) {
                    remove(library);
                }
            }
        } catch (IOException e) {
            // a folder for temporary files that cannot be read is nothing that a reader of data must know
            return;
        }
    }

    private static void remove(Path library) {
        try {
            Files.deleteIfExists(library);
        } catch (IOException e) {
            // in use on a system that does not let go of it: a later run tries again
            library.toFile().deleteOnExit();
        }
    }

    /** What this program has loaded, where the system tells: the names of its mapped files. */
    private static String ownLibraries() {
        try {
            return Files.readString(Path.of("/proc/self/maps"));
        } catch (IOException e) {
            return "";
        }
    }
}
