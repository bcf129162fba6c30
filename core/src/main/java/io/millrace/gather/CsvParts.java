// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a large file can be cut: behind line ends, at even distances. A cut may lie inside of a quoted field; whoever reads the
 * part before it finds a quote that is not closed, and reads on from there in one go.
 */
final class CsvParts {
    private static final int LONGEST_LINE = 1 << 20;

    private final DataFile file;
    private final List<Long> cuts = new ArrayList<>();
    private long counted;
    private long lines;

    private CsvParts(DataFile file) {
        this.file = file;
    }

    /**
     * The parts of a file; a single one when it is small.
     *
     * @param length bytes of a part, about
     */
    static CsvParts of(DataFile file, int length) throws IOException {
        CsvParts parts = new CsvParts(file);
        long size = file.size();
        parts.cuts.add(0L);
        for (long near = length; near + length / 2 < size; near += length) {
            long cut = parts.behindLineEnd(near, size);
            if (cut > parts.cuts.get(parts.cuts.size() - 1) && cut < size) {
                parts.cuts.add(cut);
            }
        }
        parts.cuts.add(size);
        return parts;
    }

    private long behindLineEnd(long near, long size) throws IOException {
        try (InputStream bytes = new BufferedInputStream(
                file.part(near, Math.min(size, near + LONGEST_LINE)).open())) {
            long at = near;
            for (int b = bytes.read(); b >= 0; b = bytes.read()) {
                at++;
                if (b == '\n') {
                    return at;
                }
            }
            // nowhere to cut: the lines are too long, or end with a carriage return alone
            return size;
        }
    }

    int size() {
        return cuts.size() - 1;
    }

    long from(int part) {
        return cuts.get(part);
    }

    long to(int part) {
        return cuts.get(part + 1);
    }

    /** Lines of the file before the part. Cheap only when asked for parts in their order. */
    long linesBefore(int part) {
        if (from(part) == counted) {
            return lines;
        }
        try (InputStream bytes = file.part(counted, from(part)).open()) {
            byte[] buffer = new byte[1 << 16];
            int last = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                    // a carriage return alone ends a line as well
                    lines += last == '\r' && buffer[i] != '\n' ? 1 : 0;
                    last = buffer[i];
                }
            }
            counted = from(part);
            return lines;
        } catch (IOException e) {
            throw file.broken(e);
        }
    }
}
