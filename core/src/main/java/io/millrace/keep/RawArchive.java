// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/** Every imported file as it was, under the hash of its content: what is kept twice is stored once, and what is stored never changes. */
final class RawArchive {
    private static final int BUFFER = 1 << 20;

    private final StoreFolder folder;

    RawArchive(StoreFolder folder) {
        this.folder = folder;
    }

    /** Copies the file while its hash is taken; a file whose content is there already is only read. */
    ArchivedFile keep(Path file) throws IOException {
        Files.createDirectories(folder.scratch());
        Path copy = Files.createTempFile(folder.scratch(), "import", ".part");
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest);
                OutputStream out = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
        }
        ArchivedFile kept = new ArchivedFile(
                HexFormat.of().formatHex(digest.digest()),
                Files.size(copy),
                String.valueOf(file.getFileName()),
                Files.getLastModifiedTime(file).toMillis());
        Path place = path(kept.sha256(), kept.name());
        if (Files.exists(place) && Files.size(place) == kept.bytes()) {
            Files.delete(copy);
            return kept;
        }
        Path home = folder(kept.sha256());
        Files.createDirectories(home);
        StoreFolder.sync(copy);
        Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        StoreFolder.syncNames(home);
        return kept;
    }

    /** True when the content of the file is that of what was archived. */
    static boolean same(Path file, ArchivedFile archived) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != archived.bytes()) {
            return false;
        }
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(archived.sha256());
    }

    /** The same; a file that cannot be read is not what was archived. */
    static boolean holds(Path file, ArchivedFile archived) {
        try {
            return same(file, archived);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Copies the content anew from a file that still has it. */
    void restore(Path file, ArchivedFile archived) throws IOException {
        Files.deleteIfExists(path(archived.sha256(), archived.name()));
        keep(file);
    }

    /** Deletes what no import names: a writer that was killed, or an import that was given up, has left it. */
    void sweep(Set<String> named) throws IOException {
        if (!Files.isDirectory(folder.archive())) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder.archive())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path home = file.getParent();
                if (home != null && !named.contains(String.valueOf(home.getFileName()))) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Where the content of a file lies. The name is kept because it tells the format, and because messages name it. */
    Path path(String sha256, String name) {
        return folder(sha256).resolve(name);
    }

    private Path folder(String sha256) {
        return folder.archive().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
