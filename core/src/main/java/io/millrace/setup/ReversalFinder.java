// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.RawRows;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the letters by which some systems mark the number of a cancelled or returned order, such as C536379: its amounts are below zero. */
final class ReversalFinder {
    private static final long MOST_ROWS = 200_000;
    private static final long ENOUGH = 5;
    private static final double NEARLY_ALL = 0.9;
    private static final Pattern LETTERS = Pattern.compile("(\\p{L}+[-_]?)\\d+");

    private ReversalFinder() {}

    private static final class Tally {
        private long rows;
        private long below;
    }

    /** The letters before the numbers of reversed orders; empty when the file has none. */
    static Optional<String> prefix(FileProfile profile, String key, Iterable<String> amounts) {
        Map<String, Tally> tallies = new HashMap<>();
        long plain = 0;
        try (RawRows rows = RawRows.open(profile.file(), profile.format())) {
            int keyColumn = rows.columns().indexOf(key);
            for (long seen = 0; seen < MOST_ROWS && rows.next(); seen++) {
                String id = rows.cell(keyColumn);
                Matcher letters = LETTERS.matcher(id == null ? "" : id);
                if (!letters.matches()) {
                    plain++;
                    continue;
                }
                Tally tally = tallies.computeIfAbsent(letters.group(1), word -> new Tally());
                tally.rows++;
                tally.below += isBelowZero(rows, amounts) ? 1 : 0;
            }
        }
        // where every number has letters before it they mean nothing
        boolean some = plain > 0 || tallies.size() > 1;
        return tallies.entrySet().stream()
                .filter(entry -> some && entry.getValue().rows >= ENOUGH)
                .filter(entry -> entry.getValue().below >= entry.getValue().rows * NEARLY_ALL)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isBelowZero(RawRows rows, Iterable<String> amounts) {
        for (String amount : amounts) {
            String value = rows.cell(rows.columns().indexOf(amount));
            if (value != null && value.startsWith("-")) {
                return true;
            }
        }
        return false;
    }
}
