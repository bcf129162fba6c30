// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the beginning of a file tells about how it is written.
 *
 * @param charset UTF-8, UTF-16LE, UTF-16BE or windows-1252
 * @param delimiter of delimited text; {@code ' '} for runs of blanks
 * @param format what it is written in; charset and delimiter mean nothing for Parquet
 */
public record FileLook(String charset, char delimiter, FileFormat format) {
    private static final int START = 1 << 16;
    private static final int MOST = 1 << 26;

    /**
     * Looks at a file: at its first 64 KiB for the delimiter, at its first 64 MiB for the charset.
     *
     * @throws io.millrace.event.MillraceException when the file cannot be opened or is no text
     */
    public static FileLook at(Path path) {
        DataFile file = new DataFile(path, path.toString());
        try {
            FileFormat format = FileFormat.of(file);
            if (format == FileFormat.PARQUET) {
                return new FileLook(StandardCharsets.UTF_8.name(), ',', format);
            }
            Charset charset = charset(file);
            try (InputStream bytes = file.open()) {
                String start = new String(bytes.readNBytes(START), charset).replace("\ufeff", "");
                return new FileLook(charset.name(), delimiter(start), format);
            }
        } catch (IOException e) {
            throw file.broken(e);
        }
    }

    private static char delimiter(String start) {
        char usual = DelimiterSniffer.sniff(start);
        boolean none = start.lines().limit(1).allMatch(header -> header.indexOf(usual) < 0);
        return none && BlankSqueezer.fits(start) ? ' ' : usual;
    }

    private static Charset charset(DataFile file) throws IOException {
        try (InputStream bytes = file.open()) {
            byte[] start = bytes.readNBytes(START);
            Charset wide = wide(start);
            if (wide != null) {
                return wide;
            }
            return isUtf8(start, bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        }
    }

    private static @Nullable Charset wide(byte[] start) {
        if (start.length >= 2 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length >= 2 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        // text of western letters: every second byte is zero
        if (Math.max(even, odd) < start.length / 4) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean isUtf8(byte[] start, InputStream rest) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer letters = CharBuffer.allocate(START);
        ByteBuffer bytes = ByteBuffer.allocate(START + 8);
        byte[] read = start;
        for (long seen = 0; read.length > 0 && seen < MOST; seen += read.length) {
            bytes.put(read).flip();
            CoderResult result;
            do {
                letters.clear();
                result = decoder.decode(bytes, letters, false);
            } while (result.isOverflow());
            if (result.isError()) {
                return false;
            }
            bytes.compact();
            read = rest.readNBytes(START);
        }
        return read.length > 0 || bytes.position() == 0;
    }
}
