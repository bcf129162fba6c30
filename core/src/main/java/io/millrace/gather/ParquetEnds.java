// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/** A Parquet file begins and ends with the same four letters; what is wrong with most broken ones can be told from these alone. */
final class ParquetEnds {
    static final String LETTERS = "PAR1";

    private static final String ENCRYPTED = "PARE";
    private static final int SHORTEST = 12;

    private ParquetEnds() {}

    /** @throws io.millrace.event.MillraceException when the file is empty, breaks off, is encrypted or is something else */
    static void check(DataFile file) throws IOException {
        file.checkReadable();
        try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "r")) {
            if (bytes.length() == 0) {
                throw file.empty();
            }
            String start = letters(bytes, 0);
            if (start.equals(ENCRYPTED)) {
                throw file.error("is an encrypted Parquet file: write it without encryption");
            }
            if (!start.equals(LETTERS)) {
                throw file.error(
                        "is named like a Parquet file but does not begin like one: correct its name, or export it again");
            }
            String end = bytes.length() < SHORTEST ? "" : letters(bytes, bytes.length() - LETTERS.length());
            if (end.equals(ENCRYPTED)) {
                throw file.error("is an encrypted Parquet file: write it without encryption");
            }
            if (!end.equals(LETTERS)) {
                throw file.error("breaks off before the end of a Parquet file: copy or export it again");
            }
        }
    }

    private static String letters(RandomAccessFile bytes, long position) throws IOException {
        byte[] letters = new byte[LETTERS.length()];
        bytes.seek(position);
        int read = bytes.read(letters);
        return new String(letters, 0, Math.max(0, read), StandardCharsets.ISO_8859_1);
    }
}
