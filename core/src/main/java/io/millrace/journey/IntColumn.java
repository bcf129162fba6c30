// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A number from 0 on a row, or {@link #NONE}. Stands in blocks that never move: no memory for a block without a value, two bytes a row where
 * all values of the block are small, four where one is not.
 */
final class IntColumn {
    static final int NONE = -1;

    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;
    private static final int MASK = BLOCK - 1;
    /** Stands for no value in a narrow block; smaller values fit. */
    private static final char NARROW_NONE = Character.MAX_VALUE;

    private char[] @Nullable [] narrow = new char[4][];
    private int[] @Nullable [] wide = new int[4][];
    private int size;

    int size() {
        return size;
    }

    int get(int row) {
        char[] small = narrow[row >>> SHIFT];
        if (small != null) {
            char value = small[row & MASK];
            return value == NARROW_NONE ? NONE : value;
        }
        int[] large = wide[row >>> SHIFT];
        return large == null ? NONE : large[row & MASK];
    }

    void set(int row, int value) {
        int block = row >>> SHIFT;
        int[] large = wide[block];
        if (large == null && value >= NARROW_NONE) {
            large = widened(block);
        }
        if (large != null) {
            large[row & MASK] = value;
        } else {
            narrow(block)[row & MASK] = value == NONE ? NARROW_NONE : (char) value;
        }
    }

    private int[] widened(int block) {
        int[] large = new int[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            large[i] = get(block << SHIFT | i);
        }
        narrow[block] = null;
        wide[block] = large;
        return large;
    }

    private char[] narrow(int block) {
        char[] small = narrow[block];
        if (small == null) {
            small = new char[BLOCK];
            Arrays.fill(small, NARROW_NONE);
            narrow[block] = small;
        }
        return small;
    }

    void append(int value) {
        int row = size++;
        if (row >>> SHIFT == wide.length) {
            narrow = Arrays.copyOf(narrow, narrow.length * 2);
            wide = Arrays.copyOf(wide, wide.length * 2);
        }
        if (value != NONE) {
            set(row, value);
        }
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
            int value = other.get(row);
            append(value == NONE ? NONE : value + added);
        }
    }

    /** True when no row has a value. */
    boolean isEmpty() {
        for (int block = 0; block < wide.length; block++) {
            if (narrow[block] != null || wide[block] != null) {
                return false;
            }
        }
        return true;
    }

    int[] toArray() {
        int[] array = new int[size];
        Slices.of(size, (from, to) -> {
            for (int row = from; row < to; row++) {
                array[row] = get(row);
            }
        });
        return array;
    }

    /** Gives the memory back; the column has no rows any more. */
    void clear() {
        narrow = new char[4][];
        wide = new int[4][];
        size = 0;
    }
}
