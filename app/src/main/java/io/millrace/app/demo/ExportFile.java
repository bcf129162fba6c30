// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One CSV export, written row by row. */
final class ExportFile implements AutoCloseable {
    private final BufferedWriter out;
    private long rows;

    ExportFile(Path file, String header) throws IOException {
        out = Files.newBufferedWriter(file);
        out.write(header);
        out.write('\n');
    }

    void row(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(cells[i]);
        }
        out.write('\n');
        rows++;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
