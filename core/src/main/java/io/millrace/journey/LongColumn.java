// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A long a row, {@link #NONE} where there is none. Its blocks never move, and one without a value takes no memory. */
final class LongColumn {
    static final long NONE = Long.MIN_VALUE;

    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;
    private static final int MASK = BLOCK - 1;

    private long[] @Nullable [] blocks = new long[4][];
    private int size;

    int size() {
        return size;
    }

    long get(int row) {
        long[] block = blocks[row >>> SHIFT];
        return block == null ? NONE : block[row & MASK];
    }

    void append(long value) {
        int row = size++;
        if (row >>> SHIFT == blocks.length) {
            blocks = Arrays.copyOf(blocks, blocks.length * 2);
        }
        if (value != NONE) {
            block(row)[row & MASK] = value;
        }
    }

    private long[] block(int row) {
        long[] block = blocks[row >>> SHIFT];
        if (block == null) {
            block = new long[BLOCK];
            Arrays.fill(block, NONE);
            blocks[row >>> SHIFT] = block;
        }
        return block;
    }

    void append(LongColumn other) {
        for (int row = 0; row < other.size; row++) {
            append(other.get(row));
        }
    }

    /** True when no row has a value. */
    boolean isEmpty() {
        for (long[] block : blocks) {
            if (block != null) {
                return false;
            }
        }
        return true;
    }

    /** Gives the memory back; the column has no rows any more. */
    void clear() {
        blocks = new long[4][];
        size = 0;
    }
}
