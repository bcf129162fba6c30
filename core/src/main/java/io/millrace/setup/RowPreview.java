// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.RawRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Keeps the first rows and a random choice of all rows that pass.
 *
 * <p>Source: Vitter 1985, "Random sampling with a reservoir", algorithm R. Post: each row passed is in the choice with the same chance.
 */
final class RowPreview {
    private final int size;
    private final Random random;
    private final List<List<String>> first = new ArrayList<>();
    private final List<List<String>> chosen = new ArrayList<>();
    private long seen;

    RowPreview(int size, Random random) {
        this.size = size;
        this.random = random;
    }

    void add(RawRows row) {
        seen++;
        if (first.size() < size) {
            first.add(cells(row));
        }
        if (chosen.size() < size) {
            chosen.add(cells(row));
        } else {
            long place = (long) (random.nextDouble() * seen);
            if (place < size) {
                chosen.set((int) place, cells(row));
            }
        }
    }

    private static List<String> cells(RawRows row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            String cell = row.cell(i);
            cells.add(cell == null ? "" : cell);
        }
        return cells;
    }

    List<List<String>> first(int width) {
        return padded(first, width);
    }

    List<List<String>> random(int width) {
        return padded(chosen, width);
    }

    /** Rows that came before the last column was known are made as wide as the others. */
    private static List<List<String>> padded(List<List<String>> rows, int width) {
        for (List<String> row : rows) {
            while (row.size() < width) {
                row.add("");
            }
        }
        return List.copyOf(rows);
    }
}
