// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.gather.RowCounts.Example;
import io.millrace.gather.RowCounts.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what became of every row. Post: {@code read = mapped + unmapped + rejected} whenever each row was counted once. */
final class RowTally {
    static final int VALUE_LENGTH = 80;
    private static final int EXAMPLES = 5;
    /** Guards the memory against a file in which every row has a reason of its own. */
    private static final int REASONS = 1_000;

    private final Map<Fate, Count> counts = new LinkedHashMap<>();
    private long mapped;
    private long unmapped;
    private long rejected;

    private record Fate(String source, boolean rejected, String reason) {}

    private static final class Count {
        private final List<Example> examples = new ArrayList<>(EXAMPLES);
        private long rows;
    }

    void mapped(long rows) {
        mapped += rows;
    }

    void unmapped(String source, String reason, long rows, Example example) {
        unmapped += rows;
        count(new Fate(source, false, reason), rows, example);
    }

    void rejected(String source, String reason, long rows, Example example) {
        rejected += rows;
        count(new Fate(source, true, reason), rows, example);
    }

    private void count(Fate fate, long rows, Example example) {
        Fate kept = counts.size() < REASONS || counts.containsKey(fate)
                ? fate
                : new Fate(fate.source(), fate.rejected(), "other reasons");
        Count count = counts.computeIfAbsent(kept, key -> new Count());
        count.rows += rows;
        if (count.examples.size() < EXAMPLES) {
            count.examples.add(example);
        }
    }

    static Example example(String file, long line, String column, String value) {
        String cut = value.length() <= VALUE_LENGTH ? value : value.substring(0, VALUE_LENGTH);
        return new Example(file, line, column, cut);
    }

    RowCounts counts() {
        List<Reason> reasons = new ArrayList<>();
        counts.forEach((fate, count) -> reasons.add(
                new Reason(fate.source(), fate.rejected(), fate.reason(), count.rows, List.copyOf(count.examples))));
        reasons.sort(Comparator.comparingLong(Reason::rows).reversed());
        return new RowCounts(mapped + unmapped + rejected, mapped, unmapped, rejected, List.copyOf(reasons));
    }
}
