// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where what lies in a data directory. */
record StoreFolder(Path root) {
    Path archive() {
        return root.resolve("archive");
    }

    Path segments() {
        return root.resolve("segments");
    }

    Path damaged() {
        return root.resolve("damaged");
    }

    /** Spilled data and the native libraries of the databases; worth nothing once the process has ended. */
    Path scratch() {
        return root.resolve("scratch");
    }

    Path ledger() {
        return root.resolve("millrace.db");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Waits until the bytes of the file have reached the disk. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Waits until the names in the folder have reached the disk. */
    static void syncNames(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; there names are written with the file
            if (!System.getProperty("os.name", "").startsWith("Windows")) {
                throw e;
            }
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of all files below. */
    static long size(Path tree) {
        if (!Files.exists(tree)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
