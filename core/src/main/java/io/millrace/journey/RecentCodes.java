// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Dictionary;
import org.jspecify.annotations.Nullable;

/** Gives the code of a word; where the very string was seen a moment ago, without reading its letters. */
final class RecentCodes {
    private static final int SLOTS = 256;

    private final Dictionary dictionary;
    private final @Nullable String[] words = new String[SLOTS];
    private final int[] codes = new int[SLOTS];

    RecentCodes(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The code of the word, which is added when it is new; {@link IntColumn#NONE} for no word. */
    // the same string, not an equal one: that is what makes it cheaper than the dictionary
    @SuppressWarnings("ReferenceEquality")
    int code(@Nullable String word) {
        if (word == null) {
            return IntColumn.NONE;
        }
        int hash = word.hashCode();
        int slot = (hash ^ hash >>> 8 ^ hash >>> 16) & (SLOTS - 1);
        if (words[slot] != word) {
            words[slot] = word;
            codes[slot] = dictionary.code(word);
        }
        return codes[slot];
    }
}
