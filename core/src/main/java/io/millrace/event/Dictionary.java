// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by number and numbers by word; numbers start at 0 and follow the order of first sight. */
public final class Dictionary {
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The number of the word, which is added when it is new. */
    public int code(String word) {
        Integer known = codes.get(word);
        if (known != null) {
            return known;
        }
        int code = words.size();
        codes.put(word, code);
        words.add(word);
        return code;
    }

    /** The number of the word, or -1 when it was never seen. */
    public int find(String word) {
        return codes.getOrDefault(word, -1);
    }

    public String word(int code) {
        return words.get(code);
    }

    public int size() {
        return words.size();
    }

    public List<String> words() {
        return List.copyOf(words);
    }
}
