// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** Looks at the beginning of a text before it is read, and refuses what cannot be rows. */
final class TextStart {
    static final int LENGTH = 1 << 16;

    private TextStart() {}

    /**
     * The first characters; the text stands where it stood. Pre: the buffer of the text holds at least {@link #LENGTH}.
     *
     * @throws io.millrace.event.MillraceException when there are none but white space, or the charset is clearly another
     */
    static String peek(DataFile file, TextOpening opening, BufferedReader text) throws IOException {
        char[] start = new char[LENGTH];
        int length = 0;
        try {
            text.mark(LENGTH);
            for (int read = 0; read >= 0 && length < LENGTH; length += Math.max(0, read)) {
                read = text.read(start, length, LENGTH - length);
            }
            text.reset();
        } catch (CharacterCodingException e) {
            throw opening.malformed();
        }
        return checked(file, new String(start, 0, length));
    }

    private static String checked(DataFile file, String start) {
        if (start.isBlank()) {
            throw file.empty();
        }
        if (start.indexOf('\0') >= 0) {
            throw file.error("is not text in this charset, it holds zero bytes: "
                    + "set format.charset of the source, for example UTF-16LE, or export it as UTF-8");
        }
        return start;
    }
}
