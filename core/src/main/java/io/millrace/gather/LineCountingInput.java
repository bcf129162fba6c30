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

/** Finds the line on which a text stops being text. */
final class LineCountingInput {
    private final InputStream in;
    private final CharsetDecoder decoder;
    private long line = 1;

    LineCountingInput(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The line of the first byte that cannot be decoded, or the last line when all can. */
    long lineOfFirstMalformedByte() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
        CharBuffer characters = CharBuffer.allocate(1 << 13);
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            CoderResult result;
            do {
                result = decoder.decode(bytes, characters, end);
                count(characters);
            } while (result.isOverflow());
            if (result.isError()) {
                return line;
            }
            bytes.compact();
        }
        return line;
    }

    private void count(CharBuffer characters) {
        characters.flip();
        while (characters.hasRemaining()) {
            if (characters.get() == '\n') {
                line++;
            }
        }
        characters.clear();
    }
}
