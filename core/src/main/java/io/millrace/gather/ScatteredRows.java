// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.gather.SourceSpec.CsvFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Picks rows from anywhere in a large file of delimited text without reading what lies between them. */
public final class ScatteredRows {
    private static final int BLOCK = 1 << 16;

    private ScatteredRows() {}

    /**
     * At most so many rows, in the order of the file; none when the file is packed or its charset has no line ends of one byte. Longer rows
     * are picked a little more often, and a line inside of a quoted cell is passed over when it does not look like a row.
     *
     * @throws MillraceException when the file cannot be read
     */
    public static List<List<String>> pick(Path path, CsvFormat format, int count, Random random) {
        DataFile file = new DataFile(path, path.toString());
        List<List<String>> picked = new ArrayList<>();
        try {
            if (FileFormat.of(file) != FileFormat.CSV) {
                return picked;
            }
            try (CsvRows whole = new CsvRows(file, format)) {
                if (!whole.divisible()) {
                    return picked;
                }
                long size = file.size();
                long[] places = random.doubles(count)
                        .mapToLong(share -> (long) (share * size))
                        .sorted()
                        .toArray();
                for (long place : places) {
                    add(whole, file, place, picked);
                }
            }
        } catch (IOException e) {
            throw file.broken(e);
        }
        return picked;
    }

    private static void add(CsvRows whole, DataFile file, long place, List<List<String>> picked) throws IOException {
        byte[] block;
        try (InputStream bytes = file.part(place, place + BLOCK).open()) {
            block = bytes.readNBytes(BLOCK);
        }
        int first = 0;
        while (first < block.length && block[first] != '\n') {
            first++;
        }
        int last = block.length - 1;
        while (last > first && block[last] != '\n') {
            last--;
        }
        if (last <= first) {
            return;
        }
        try (CsvRows part = whole.part(place + first + 1, place + last + 1, 0)) {
            Row row = part.next();
            if (row != null && row.fault() == null) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < whole.header().width(); i++) {
                    String cell = row.cell(i);
                    cells.add(cell == null ? "" : cell);
                }
                picked.add(cells);
            }
        } catch (MillraceException e) {
            // the place lies inside of a quoted cell: one row less
            return;
        }
    }
}
