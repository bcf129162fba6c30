// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why cases waited between two steps: exact sums by row. */
public final class WaitingCauses {
    private final CauseTable table;
    private final long[] rows;
    private final BigInteger processMicros;
    private final boolean calendars;

    WaitingCauses(CauseTable table, BigInteger processMicros, boolean calendars) {
        this.table = table;
        this.rows = table.keys();
        this.processMicros = processMicros;
        this.calendars = calendars;
    }

    /** The rows that any move counts under, ascending. */
    public long[] rows() {
        return rows.clone();
    }

    /** The sums of a row; nothing where no move counts under it. */
    public CauseTotals of(long row) {
        return Arrays.binarySearch(rows, row) < 0 ? new CauseTotals(0, 0, Map.of()) : table.totals(row);
    }

    /** The sums of all rows. */
    public CauseTotals total() {
        CauseTable all = new CauseTable();
        for (long row : rows) {
            table.addTo(all, row, 0);
        }
        return rows.length == 0 ? of(0) : all.totals(0);
    }

    /** Whether working time is declared: without it nobody is ever unavailable. */
    public boolean calendars() {
        return calendars;
    }

    /** Seconds that somebody worked on the cases, from every event that has an end. */
    public double processSeconds() {
        return processMicros.doubleValue() / 1e6;
    }

    /**
     * Cycle-time efficiency: process time / (process time + wait), 0..1, or null when neither is known. With causes taken out of the wait, what
     * it would be without them.
     */
    public @Nullable Double efficiency(WaitingCause... without) {
        CauseTotals total = total();
        BigInteger whole = processMicros
                .add(total.wait(List.of(WaitingCause.values())))
                .subtract(total.wait(Arrays.stream(without).distinct().toList()));
        return whole.signum() == 0 || total.explained() == 0
                ? null
                : (Double) (processMicros.doubleValue() / whole.doubleValue());
    }

    /** Memory that the sums take, in bytes. */
    public long bytes() {
        return table.bytes();
    }
}
