// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that was meant, upper and lower case alike, by the fewest letters to insert, delete, replace or swap with their neighbour
 * (F. Damerau, "A technique for computer detection and correction of spelling errors", 1964, in its form without later edits of a swap).
 */
public final class NearestWord {
    private NearestWord() {}

    /** The nearest word, when it is near enough to be worth saying. */
    public static Optional<String> of(String word, Collection<String> words) {
        String nearest = null;
        // a single letter that was replaced is another word
        int smallest = Math.min(word.length(), Math.max(1, word.length() * 2 / 5) + 1);
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
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        int substitute = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(substitute, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
