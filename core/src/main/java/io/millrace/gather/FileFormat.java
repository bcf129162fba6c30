// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.gather.SourceSpec.CsvFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a file is written in, told from its name, else from its first letters. */
public enum FileFormat {
    XES(".*\\.xes(\\.gz)?", "(<\\?xml|<log).*"),
    // an object with a key, or an array of objects: no header line of delimited text looks like it
    JSON(".*\\.(json|jsonl|ndjson)(\\.gz)?", "(\\{\\s*\"|\\[\\s*\\{).*"),
    PARQUET(".*\\.(parquet|parq|pq)", ParquetEnds.LETTERS + ".*"),
    CSV("", ".*");

    private static final int START = 64;

    private final Pattern name;
    private final Pattern start;

    FileFormat(String name, String start) {
        this.name = Pattern.compile(name, Pattern.CASE_INSENSITIVE);
        this.start = Pattern.compile(start, Pattern.DOTALL);
    }

    static FileFormat of(DataFile file) throws IOException {
        for (FileFormat format : values()) {
            if (format.name.matcher(file.name()).matches()) {
                return format;
            }
        }
        if (PARQUET.start.matcher(file.firstLetters()).matches()) {
            return PARQUET;
        }
        try (InputStream bytes = file.open()) {
            String text = new String(bytes.readNBytes(START), StandardCharsets.ISO_8859_1)
                    .replace("\u00ef\u00bb\u00bf", "")
                    .strip();
            return Arrays.stream(values())
                    .filter(format -> format.start.matcher(text).matches())
                    .findFirst()
                    .orElse(CSV);
        }
    }

    /** Opens a file of this format. @throws io.millrace.event.MillraceException when the file as a whole cannot be read */
    RowReader open(DataFile file, CsvFormat format) throws IOException {
        return switch (this) {
            case XES -> new XesRows(file, format);
            case JSON -> JsonRows.open(file, format);
            case PARQUET -> new ParquetRows(file);
            case CSV -> new CsvRows(file, format);
        };
    }
}
