// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An int a row, {@link #NONE} where there is none. Its blocks never move, and one without a value takes no memory. */
final class IntColumn {
    static final int NONE = -1;

    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;
    private static final int MASK = BLOCK - 1;

    private int[] @Nullable [] blocks = new int[4][];
    private int size;

    int size() {
        return size;
    }

    int get(int row) {
        int[] block = blocks[row >>> SHIFT];
        return block == null ? NONE : block[row & MASK];
    }

    void set(int row, int value) {
        block(row)[row & MASK] = value;
    }

    void append(int value) {
        int row = size++;
        if (row >>> SHIFT == blocks.length) {
            blocks = Arrays.copyOf(blocks, blocks.length * 2);
        }
        if (value != NONE) {
            set(row, value);
        }
    }

    private int[] block(int row) {
        int[] block = blocks[row >>> SHIFT];
        if (block == null) {
            block = new int[BLOCK];
            Arrays.fill(block, NONE);
            blocks[row >>> SHIFT] = block;
        }
        return block;
    }

    /** Appends another column, its values replaced by what stands at their place in {@code codes}. */
    void append(IntColumn other, int[] codes) {
        for (int row = 0; row < other.size; row++) {
            int value = other.get(row);
            append(value == NONE ? NONE : codes[value]);
        }
    }

    /** Appends another column, so much added to each of its values. */
    void append(IntColumn other, int added) {
        for (int row = 0; row < other.size; row++) {
            append(other.get(row) + added);
        }
    }

    /** True when no row has a value. */
    boolean isEmpty() {
        for (int[] block : blocks) {
            if (block != null) {
                return false;
            }
        }
        return true;
    }

    int[] toArray() {
        int[] array = new int[size];
        for (int start = 0; start < size; start += BLOCK) {
            int[] block = blocks[start >>> SHIFT];
            int length = Math.min(BLOCK, size - start);
            if (block == null) {
                Arrays.fill(array, start, start + length, NONE);
            } else {
                System.arraycopy(block, 0, array, start, length);
            }
        }
        return array;
    }

    /** Gives the memory back; the column has no rows any more. */
    void clear() {
        blocks = new int[4][];
        size = 0;
    }
}
