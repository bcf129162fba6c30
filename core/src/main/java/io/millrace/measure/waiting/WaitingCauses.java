// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why cases waited between two steps: the sums of every pair of steps, to be grouped as a page needs them. */
public final class WaitingCauses {
    private final StepPairs pairs;
    private final CauseTable table;
    private final BigInteger processMicros;
    private final boolean calendars;

    WaitingCauses(StepPairs pairs, CauseTable table, BigInteger processMicros, boolean calendars) {
        this.pairs = pairs;
        this.table = table;
        this.processMicros = processMicros;
        this.calendars = calendars;
    }

    /**
     * Tells under which row a move counts.
     *
     * @param <K> the rows, with {@code equals} and {@code hashCode}
     */
    @FunctionalInterface
    public interface Grouping<K> {
        /**
         * The row of the moves from one step to the next, or null for none. Touchpoints and agents are codes of the log; an agent is -1 where
         * nobody is named.
         */
        @Nullable
        K of(int fromTouchpoint, int fromAgent, int toTouchpoint, int toAgent);
    }

    /** The sums of each row, rows in the order of the touchpoints and agents from which their first move leads. */
    public <K> Map<K, CauseTotals> by(Grouping<K> grouping) {
        Map<K, Long> rows = new LinkedHashMap<>();
        CauseTable sums = new CauseTable();
        for (long key : table.keys()) {
            K row = grouping.of(
                    pairs.fromTouchpoint(key), pairs.fromAgent(key), pairs.toTouchpoint(key), pairs.toAgent(key));
            if (row != null) {
                Long known = rows.get(row);
                long number = known == null ? rows.size() : known;
                if (known == null) {
                    rows.put(row, number);
                }
                table.addTo(sums, key, number);
            }
        }
        Map<K, CauseTotals> grouped = new LinkedHashMap<>();
        rows.forEach((row, number) -> grouped.put(row, sums.totals(number)));
        return grouped;
    }

    /** The sums of all moves. */
    public CauseTotals total() {
        return by((fromTouchpoint, fromAgent, toTouchpoint, toAgent) -> "")
                .getOrDefault("", new CauseTotals(0, 0, Map.of()));
    }

    /** Whether working time is declared: without it nobody is ever unavailable. */
    public boolean calendars() {
        return calendars;
    }

    /** Time that somebody worked on the cases, from every event that has an end. */
    public double processSeconds() {
        return processMicros.doubleValue() / 1e6;
    }

    /**
     * Cycle-time efficiency: process time / (process time + wait), 0..1, or null when neither is known. With causes taken out of the wait, what
     * it would be without them.
     */
    public @Nullable Double efficiency(List<WaitingCause> without) {
        CauseTotals total = total();
        BigInteger whole = processMicros
                .add(total.wait(List.of(WaitingCause.values())))
                .subtract(total.wait(without.stream().distinct().toList()));
        return whole.signum() == 0 || total.explained() == 0
                ? null
                : (Double) (processMicros.doubleValue() / whole.doubleValue());
    }

    /** Cycle-time efficiency as it would be without each of the causes. */
    public Map<WaitingCause, Double> efficiencies() {
        Map<WaitingCause, Double> efficiencies = new EnumMap<>(WaitingCause.class);
        for (WaitingCause cause : WaitingCause.values()) {
            Double without = efficiency(List.of(cause));
            if (without != null) {
                efficiencies.put(cause, without);
            }
        }
        return efficiencies;
    }

    /** Memory that the sums take, in bytes. */
    public long bytes() {
        return table.bytes();
    }
}
