// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a file into characters, strictly: a byte that is none in the charset is an error, never a question mark. */
final class TextOpening {
    private static final int BUFFER = 1 << 16;

    private final DataFile file;
    private final Charset declared;

    TextOpening(DataFile file, @Nullable String charset) {
        this.file = file;
        this.declared = charset(charset, file.where());
    }

    BufferedReader open() throws IOException {
        InputStream bytes = file.open();
        return read(bytes, skipByteOrderMark(bytes));
    }

    /** Opens a part of the file, which begins where the file does or between two lines. */
    BufferedReader open(DataFile part) throws IOException {
        InputStream bytes = part.open();
        return read(bytes, part.isBeginning() ? skipByteOrderMark(bytes) : charset());
    }

    /** The charset of the file, as its byte order mark or the configuration says. */
    Charset charset() throws IOException {
        try (InputStream bytes = file.open()) {
            return skipByteOrderMark(bytes);
        }
    }

    private static BufferedReader read(InputStream bytes, Charset charset) {
        return new BufferedReader(
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
    }

    private Charset skipByteOrderMark(InputStream bytes) throws IOException {
        bytes.mark(3);
        byte[] start = bytes.readNBytes(3);
        bytes.reset();
        if (starts(start, 0xef, 0xbb, 0xbf)) {
            bytes.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (starts(start, 0xff, 0xfe)) {
            bytes.skipNBytes(2);
            return StandardCharsets.UTF_16LE;
        }
        if (starts(start, 0xfe, 0xff)) {
            bytes.skipNBytes(2);
            return StandardCharsets.UTF_16BE;
        }
        return declared;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Says at which line the first impossible byte stands; the reading itself runs ahead of the rows and cannot tell. */
    MillraceException malformed() {
        String remedy = declared.equals(StandardCharsets.UTF_8)
                ? "set format.charset of the source, for example windows-1252"
                : "correct format.charset of the source, for example UTF-8";
        return file.error(malformedLine(), "holds a byte that is no character in " + declared.name() + ": " + remedy);
    }

    private long malformedLine() {
        try (InputStream bytes = file.open()) {
            return new LineCountingInput(bytes, skipByteOrderMark(bytes)).lineOfFirstMalformedByte();
        } catch (IOException e) {
            throw file.broken(e);
        }
    }

    private static Charset charset(@Nullable String name, String where) {
        if (name == null) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new MillraceException(
                    Blame.CONFIGURATION,
                    "the charset '%s' of %s is not known: write for example UTF-8, windows-1252 or ISO-8859-15"
                            .formatted(name, where),
                    e);
        }
    }
}
