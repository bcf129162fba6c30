// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.FileFormat;
import io.millrace.gather.SourceSpec.CsvFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one file looks like.
 *
 * @param kind what it is written in
 * @param format how its text is written; its time pattern is that of the time columns, its zone is UTC until somebody knows better
 * @param bytes size of the file as it lies there
 * @param rows how many rows it has
 * @param rowsExact false when {@code rows} was estimated from the bytes that the first rows took
 * @param rowsSeen how many rows the columns were judged by
 * @param first the first rows, at most 100; empty cells are empty strings
 * @param random as many rows from anywhere in the file; from the rows seen where the file cannot be entered in the middle
 * @param notes what a person should know about how it was read, one sentence each
 */
public record FileProfile(
        Path file,
        FileFormat kind,
        CsvFormat format,
        long bytes,
        long rows,
        boolean rowsExact,
        long rowsSeen,
        List<ColumnProfile> columns,
        List<List<String>> first,
        List<List<String>> random,
        List<String> notes) {

    /** Name of the file without its folder. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** The column of this name. */
    public Optional<ColumnProfile> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
