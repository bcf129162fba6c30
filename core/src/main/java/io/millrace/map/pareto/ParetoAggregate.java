// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.pareto;

import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.CaseCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Adds up what cases bring, by an attribute. */
public final class ParetoAggregate implements Aggregate<ParetoAggregate.Tally, ParetoCounts> {
    private final ParetoAttribute by;
    private final ParetoMeasure of;
    private final int orderStage;

    public ParetoAggregate(ParetoAttribute by, ParetoMeasure of, StageModel model) {
        this.by = by;
        this.of = of;
        this.orderStage = model.orderStage();
    }

    /** Sums by code. */
    public static final class Tally {
        private final ToLongFunction<TraceCursor> codes;
        private final ParetoTable table = new ParetoTable();

        private Tally(ToLongFunction<TraceCursor> codes) {
            this.codes = codes;
        }
    }

    @Override
    public Tally create() {
        return new Tally(by.codes());
    }

    @Override
    public void accumulate(Tally tally, TraceCursor trace) {
        long amount = of.of(trace, orderStage);
        tally.table.add(tally.codes.applyAsLong(trace), 1, amount == 0 ? 0 : 1, amount, trace.caseNumber());
    }

    @Override
    public Tally combine(Tally tally, Tally other) {
        tally.table.addAll(other.table);
        return tally;
    }

    @Override
    public ParetoCounts finish(Tally tally) {
        ParetoTable table = tally.table;
        List<Integer> order = new ArrayList<>(IntStream.range(0, table.size())
                .filter(row -> table.code(row) != ParetoAttribute.NONE)
                .boxed()
                .toList());
        order.sort(Comparator.comparingLong((Integer row) -> table.amount(row))
                .reversed()
                .thenComparing(Comparator.comparingLong((Integer row) -> table.cases(row))
                        .reversed())
                .thenComparingInt(table::example));
        long total = order.stream().mapToLong(table::amount).sum();
        List<ParetoCounts.Row> rows = order.stream()
                .limit(ParetoCounts.MOST_ROWS)
                .map(row -> new ParetoCounts.Row(
                        table.code(row),
                        table.example(row),
                        new CaseCount(table.brings(row), ParetoSelections.key(of, by, table.code(row))),
                        table.amount(row)))
                .toList();
        return new ParetoCounts(
                order.size(), total, few(order, table, total), rows, without(table), cases(table), brings(table));
    }

    /** How many of the first bring 80 % together; 0 where nothing is brought. */
    private static int few(List<Integer> order, ParetoTable table, long total) {
        if (total <= 0) {
            return 0;
        }
        double sum = 0;
        int few = 0;
        while (sum < ParetoCounts.CUT * total) {
            sum += table.amount(order.get(few++));
        }
        return few;
    }

    private static long without(ParetoTable table) {
        return IntStream.range(0, table.size())
                .filter(row -> table.code(row) == ParetoAttribute.NONE)
                .mapToLong(table::cases)
                .sum();
    }

    private static long cases(ParetoTable table) {
        return IntStream.range(0, table.size()).mapToLong(table::cases).sum();
    }

    private static long brings(ParetoTable table) {
        return IntStream.range(0, table.size()).mapToLong(table::brings).sum();
    }
}
