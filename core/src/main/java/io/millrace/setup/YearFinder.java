// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last resort where no file of a folder holds a date: a column of years says when at least roughly. */
final class YearFinder {
    private static final double MOST = 0.8;

    private YearFinder() {}

    /** Corrections that take years for times; empty when there are none, or when they were taken already. */
    static Optional<Corrections> find(FolderProfile folder, Corrections corrections) {
        Map<String, String> words = new HashMap<>();
        for (FileProfile profile : folder.files()) {
            boolean said = corrections.of("time:" + profile.name()).isPresent();
            profile.columns().stream()
                    .filter(column -> !said && isYears(column))
                    .findFirst()
                    .ifPresent(column -> {
                        words.put("role:" + profile.name() + ":" + column.name(), ColumnRole.TIME.word());
                        words.put("time:" + profile.name(), "yyyy");
                    });
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(corrections.and(new Corrections(words)));
    }

    private static boolean isYears(ColumnProfile column) {
        List<String> words = ColumnWords.of(column.name());
        if (!words.contains("year") && !words.contains("jahr")) {
            return false;
        }
        long all =
                column.frequent().values().stream().mapToLong(Long::longValue).sum();
        long years = column.frequent().entrySet().stream()
                .filter(entry -> entry.getKey().matches("(1[89]|20)\\d\\d"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return all > 0 && years >= all * MOST;
    }
}
