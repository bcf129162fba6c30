// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.gather.SourceSpec.CsvFormat;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one file as they stand, for whoever must look at a file before it can be described. A cursor: begins before the first row. */
public final class RawRows implements Closeable {
    private final DataFile file;
    private final RowReader reader;
    private @Nullable Row row;

    private RawRows(DataFile file, RowReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * Opens a file.
     *
     * @throws MillraceException when it cannot be read
     */
    public static RawRows open(Path path, CsvFormat format) {
        DataFile file = new DataFile(path, path.toString());
        try {
            return new RawRows(file, FileFormat.of(file).open(file, format));
        } catch (IOException e) {
            throw file.broken(e);
        }
    }

    /** The columns known so far: all of them from the start where the file has a header. */
    public List<String> columns() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < reader.header().width(); i++) {
            names.add(reader.header().name(i));
        }
        return names;
    }

    /** How many columns are known so far. */
    public int width() {
        return reader.header().width();
    }

    /** Moves to the next row; false at the end. */
    public boolean next() {
        row = reader.next();
        return row != null;
    }

    /** The value of a column of the row, or null when it is empty. */
    public @Nullable String cell(int column) {
        return row == null ? null : row.cell(column);
    }

    /** Why the row cannot be used at all, or null. */
    public @Nullable String fault() {
        return row == null ? null : row.fault();
    }

    /** Line of the file at which the row begins, 1 is the first. */
    public long line() {
        return row == null ? 0 : row.line();
    }

    /** Bytes of the file, packed as they are, that were read so far; the reading runs ahead of the rows by a buffer. */
    public long bytesRead() {
        return file.bytesRead();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw file.broken(e);
        }
    }
}
