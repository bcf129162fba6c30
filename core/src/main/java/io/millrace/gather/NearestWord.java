// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was meant, by Levenshtein distance (V. Levenshtein, 1966), upper and lower case alike. */
public final class NearestWord {
    private NearestWord() {}

    /** The nearest word, when it is near enough to be worth saying. */
    public static Optional<String> of(String word, Collection<String> words) {
        String nearest = null;
        int smallest = Math.max(1, word.length() * 2 / 5) + 1;
        for (String candidate : words) {
            if (Math.abs(candidate.length() - word.length()) >= smallest) {
                continue;
            }
            int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < smallest) {
                smallest = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitute, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
