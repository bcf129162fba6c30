// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that are often taken for text, known by their first bytes. */
enum FileSignature {
    ZIP("an Excel workbook or a zip archive", "save the sheet as CSV, or unpack the archive", "PK\u0003\u0004"),
    EMPTY_ZIP("an empty zip archive", "export the rows as CSV", "PK\u0005\u0006"),
    OLE("an old Excel workbook", "save the sheet as CSV", "\u00d0\u00cf\u0011\u00e0"),
    PARQUET("a Parquet file packed once more", "unpack it", "PAR1"),
    SQLITE("an SQLite database", "export the table as CSV", "SQLite format 3"),
    PDF("a PDF document", "export the rows as CSV", "%PDF"),
    GZIP("packed with gzip twice", "unpack it once", "\u001f\u008b"),
    BZIP2("packed with bzip2", "unpack it, or pack it with gzip", "BZh9"),
    XZ("packed with xz", "unpack it, or pack it with gzip", "\u00fd7zXZ"),
    ZSTD("packed with zstd", "unpack it, or pack it with gzip", "(\u00b5/\u00fd"),
    SEVEN_ZIP("packed with 7-zip", "unpack it, or pack it with gzip", "7z\u00bc\u00af"),
    RAR("packed with rar", "unpack it, or pack it with gzip", "Rar!\u001a"),
    HTML("a web page", "save the table as CSV", "<html"),
    DOCTYPE_HTML("a web page", "save the table as CSV", "<!DOCTYPE html"),
    TABLE("a web page", "save the table as CSV", "<table");

    static final int LENGTH = 16;

    private final String what;
    private final String remedy;
    private final String beginning;

    FileSignature(String what, String remedy, String beginning) {
        this.what = what;
        this.remedy = remedy;
        this.beginning = beginning;
    }

    String what() {
        return what;
    }

    String remedy() {
        return remedy;
    }

    static Optional<FileSignature> of(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(signature -> text.startsWith(signature.beginning))
                .findFirst();
    }
}
