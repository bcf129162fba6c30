// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Opens a file of text, unpacks gzip, and says what it is when it is none. */
final class DataFile {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final String where;
    private final long from;
    private final long to;
    private @Nullable FilePart opened;

    DataFile(Path path, String where) {
        this(path, where, 0, Long.MAX_VALUE);
    }

    private DataFile(Path path, String where, long from, long to) {
        this.path = path;
        this.where = where;
        this.from = from;
        this.to = to;
    }

    /** The bytes {@code from} to {@code to - 1} of a file that is not packed. */
    DataFile part(long start, long end) {
        return new DataFile(path, where, start, end);
    }

    boolean isBeginning() {
        return from == 0;
    }

    /** How many bytes the file has as it lies there. */
    long size() throws IOException {
        return Files.size(path);
    }

    /** True when the file is packed, so that it can only be read from its beginning. */
    boolean isPacked() throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return isGzip(bytes.readNBytes(2));
        }
    }

    /** Bytes, packed as they are, that were read since the file was last opened. */
    long bytesRead() {
        return opened == null ? 0 : opened.bytesRead();
    }

    String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    String where() {
        return where;
    }

    Path path() {
        return path;
    }

    /** The first bytes as they stand in the file, one character each. */
    String firstLetters() throws IOException {
        checkReadable();
        try (InputStream bytes = Files.newInputStream(path)) {
            return new String(bytes.readNBytes(FileSignature.LENGTH), StandardCharsets.ISO_8859_1);
        }
    }

    /** @throws MillraceException when there is no such file, or it may not be read */
    void checkReadable() {
        if (!Files.exists(path)) {
            throw missing();
        }
        if (Files.isDirectory(path)) {
            throw error("is a folder, and %s needs a file: name a file in it".formatted(where));
        }
        if (!Files.isReadable(path)) {
            throw error("cannot be opened for reading: give yourself the right to read it");
        }
    }

    /** The bytes of the text, unpacked. Supports mark and reset. */
    InputStream open() throws IOException {
        checkReadable();
        FilePart part = new FilePart(path, from, to);
        opened = part;
        InputStream bytes = new BufferedInputStream(part, BUFFER);
        try {
            return from == 0 ? unpacked(bytes) : bytes;
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private InputStream unpacked(InputStream bytes) throws IOException {
        byte[] start = peek(bytes);
        if (isGzip(start)) {
            InputStream text = new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER);
            checkText(peek(text));
            return text;
        }
        if (start.length > 0 && name().toLowerCase(Locale.ROOT).endsWith(".gz")) {
            throw error("is named .gz but is not packed with gzip: take the .gz off its name, or export it again");
        }
        checkText(start);
        return bytes;
    }

    private static boolean isGzip(byte[] start) {
        return start.length >= 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
    }

    private void checkText(byte[] start) {
        if (start.length == 0) {
            throw empty();
        }
        FileSignature.of(start).ifPresent(found -> {
            throw error("is not text but " + found.what() + ": " + found.remedy());
        });
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(FileSignature.LENGTH);
        byte[] start = in.readNBytes(FileSignature.LENGTH);
        in.reset();
        return start;
    }

    private MillraceException missing() {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new MillraceException(
                    Blame.DATA,
                    "there is no file %s, which %s names, nor its folder: correct the path".formatted(path, where));
        }
        String nearest = NearestWord.of(name(), namesIn(folder))
                .map(file -> ": the nearest file in the folder is '" + file + "'")
                .orElse("");
        return new MillraceException(
                Blame.DATA, "there is no file %s, which %s names%s; correct the path".formatted(path, where, nearest));
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The error of a file without content. */
    MillraceException empty() {
        return error("is empty: export it again with the names of its columns and its rows");
    }

    /** An error that concerns the whole file. */
    MillraceException error(String sentence) {
        return new MillraceException(Blame.DATA, name() + " " + sentence);
    }

    /** An error at a line of the file, as far as the line is known. */
    MillraceException error(long line, String sentence) {
        return line < 1 ? error(sentence) : new MillraceException(Blame.DATA, name() + ":" + line + " " + sentence);
    }

    /** The sentence for something that went wrong below us while reading. */
    MillraceException broken(Throwable cause) {
        if (cause instanceof java.io.EOFException) {
            return error("breaks off in the middle of its packed data: copy or download it again");
        }
        if (cause instanceof java.util.zip.ZipException) {
            return error("is damaged, it cannot be unpacked: copy or download it again");
        }
        return new MillraceException(
                Blame.DATA,
                "%s cannot be read: %s; copy or export it again".formatted(name(), cause.getMessage()),
                cause);
    }
}
