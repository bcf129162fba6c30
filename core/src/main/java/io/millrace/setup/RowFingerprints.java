// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.Arrays;

/** Hashes of rows with the line where each was first met: a table with open addressing, 12 bytes a place. */
final class RowFingerprints {
    private long[] hashes = new long[1 << 12];
    private int[] lines = new int[1 << 12];
    private int size;

    /** The line where the hash was first met; 0 when it is new. */
    int firstLine(long hash, long line) {
        long key = hash == 0 ? 1 : hash;
        if (size * 2 >= hashes.length) {
            grow();
        }
        int at = place(key);
        if (hashes[at] == key) {
            return lines[at];
        }
        hashes[at] = key;
        lines[at] = (int) Math.min(line, Integer.MAX_VALUE);
        size++;
        return 0;
    }

    private int place(long key) {
        int mask = hashes.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (hashes[at] != 0 && hashes[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldLines = lines;
        hashes = new long[oldHashes.length * 2];
        lines = new int[oldHashes.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int at = place(oldHashes[i]);
                hashes[at] = oldHashes[i];
                lines[at] = oldLines[i];
            }
        }
        Arrays.fill(oldHashes, 0);
    }
}
