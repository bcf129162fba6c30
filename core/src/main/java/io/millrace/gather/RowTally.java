// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.gather.RowCounts.Example;
import io.millrace.gather.RowCounts.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts what became of every row. Post: {@code read = mapped + unmapped + rejected} whenever each row was counted once. */
final class RowTally {
    static final int VALUE_LENGTH = 80;
    private static final int EXAMPLES = 5;
    private final int mostReasons;
    private final RejectSink rejects;
    /** What a part rejected, until the part is put in its place; a part is small. */
    private final List<Reject> ofPart = new ArrayList<>();

    private final Map<Fate, Count> counts = new LinkedHashMap<>();
    private long mapped;
    private long unmapped;
    private long rejected;

    private record Fate(String source, boolean rejected, String reason) {}

    private record Reject(String source, String reason, long rows, Example row) {}

    private static final class Count {
        private final List<Example> examples = new ArrayList<>(EXAMPLES);
        private long rows;

        void show(Example example) {
            if (examples.size() < EXAMPLES) {
                examples.add(example);
            }
        }
    }

    /** A tally that tells so many reasons apart and counts what is left as other reasons. */
    RowTally(int mostReasons, RejectSink rejects) {
        this.mostReasons = mostReasons;
        this.rejects = rejects;
    }

    private RowTally() {
        this.mostReasons = Integer.MAX_VALUE;
        this.rejects = (source, reason, rows, row) -> ofPart.add(new Reject(source, reason, rows, row));
    }

    /** The tally of a part, which tells all reasons apart. */
    static RowTally ofPart() {
        return new RowTally();
    }

    /** Adds what was counted in a part that stands behind all that was counted so far. */
    void addAll(RowTally part, LongSupplier linesBefore) {
        mapped += part.mapped;
        unmapped += part.unmapped;
        rejected += part.rejected;
        long lines = part.counts.isEmpty() ? 0 : linesBefore.getAsLong();
        part.counts.forEach((fate, count) -> {
            Count sum = count(fate);
            sum.rows += count.rows;
            for (Example example : count.examples) {
                sum.show(moved(example, lines));
            }
        });
        for (Reject reject : part.ofPart) {
            rejects.rejected(reject.source(), reject.reason(), reject.rows(), moved(reject.row(), lines));
        }
    }

    private static Example moved(Example example, long lines) {
        return new Example(example.file(), example.line() + lines, example.column(), example.value());
    }

    /** How many rows were counted. */
    long rows() {
        return mapped + unmapped + rejected;
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
        rejects.rejected(source, reason, rows, example);
    }

    private void count(Fate fate, long rows, Example example) {
        Count count = count(fate);
        count.rows += rows;
        count.show(example);
    }

    private Count count(Fate fate) {
        Fate kept = counts.size() < mostReasons || counts.containsKey(fate)
                ? fate
                : new Fate(fate.source(), fate.rejected(), "other reasons");
        return counts.computeIfAbsent(kept, key -> new Count());
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
        return new RowCounts(rows(), mapped, unmapped, rejected, List.copyOf(reasons));
    }
}
