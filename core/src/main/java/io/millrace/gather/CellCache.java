// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import org.jspecify.annotations.Nullable;

/**
 * Makes strings of characters and gives the same string again for the values that a column keeps repeating. A column whose values do not
 * repeat is found out and left alone.
 */
final class CellCache {
    private static final int SLOTS = 256;
    private static final int LONGEST = 32;
    private static final int TRIAL = 4_096;

    private @Nullable String @Nullable [] slots = new String[SLOTS];
    private int lookUps;
    private int hits;

    String string(char[] buffer, int offset, int length) {
        @Nullable String[] table = slots;
        if (table == null || length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SLOTS - 1);
        String known = table[slot];
        if (known != null && same(known, buffer, offset, length)) {
            hits++;
            return known;
        }
        judge();
        String made = new String(buffer, offset, length);
        table[slot] = made;
        return made;
    }

    private void judge() {
        lookUps++;
        if (lookUps == TRIAL) {
            if (hits < TRIAL / 4) {
                slots = null;
            }
            lookUps = 0;
            hits = 0;
        }
    }

    private static boolean same(String known, char[] buffer, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
