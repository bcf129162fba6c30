// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.gather.RejectSink;
import io.millrace.gather.RowCounts.Example;
import io.millrace.keep.SegmentFile.Kind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes every rejected row into one file of delimited text while the sources are read, however many there are. */
final class RejectFile implements RejectSink, AutoCloseable {
    private static final String NAME = "rejects.csv";

    private final StoreFolder folder;
    private @Nullable BufferedWriter writer;
    private int lines;

    RejectFile(StoreFolder folder) {
        this.folder = folder;
    }

    @Override
    public synchronized void rejected(String source, String reason, long rows, Example row) {
        try {
            BufferedWriter out = writer;
            if (out == null) {
                Files.createDirectories(folder.scratch());
                out = Files.newBufferedWriter(folder.scratch().resolve(NAME));
                out.write("source,file,line,column,value,reason,rows\n");
                writer = out;
            }
            out.write(cell(source) + "," + cell(row.file()) + "," + row.line() + "," + cell(row.column()) + ","
                    + cell(row.value()) + "," + cell(reason) + "," + rows + "\n");
            lines++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String text) {
        boolean plain =
                text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public synchronized void close() {
        BufferedWriter out = writer;
        writer = null;
        if (out != null) {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Ends the file and puts it beside the segments of the version; null when no row was rejected. */
    synchronized @Nullable SegmentFile finish(String version) throws IOException {
        BufferedWriter out = writer;
        if (out == null) {
            return null;
        }
        close();
        String path = version + "/" + NAME;
        Path file = folder.segments().resolve(path);
        Files.move(folder.scratch().resolve(NAME), file, StandardCopyOption.ATOMIC_MOVE);
        StoreFolder.sync(file);
        return new SegmentFile(path, Kind.REJECTS, -1, lines, Files.size(file), Checksum.of(file));
    }
}
