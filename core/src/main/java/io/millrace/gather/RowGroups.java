// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.RawEvent;
import io.millrace.gather.EventColumns.Happening;
import io.millrace.gather.SourceSpec.GroupSpec;
import io.millrace.gather.SourceSpec.GroupSpec.TimePick;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many rows, one event: rows of equal key, wherever in the file they stand, in the order in which the keys are first seen. The time of the
 * event is the earliest or latest of its rows, its money the exact sum of the products, rounded once, everything else is as in the first
 * row. All rows of a group share its outcome; a row that cannot be read is rejected alone.
 */
final class RowGroups implements RowTaker {
    private final EventColumns columns;
    private final Outcomes outcomes;
    private final String file;
    private final GroupSpec spec;
    private final Happening happening;
    private final int key;
    private final int[] factors;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    private static final class Group {
        private final Row first;
        private final String type;
        private long time;
        private long end;
        private @Nullable BigDecimal sum;
        private long rows;

        Group(Row first, String type, long time, long end) {
            this.first = first;
            this.type = type;
            this.time = time;
            this.end = end;
        }
    }

    RowGroups(EventColumns columns, GroupSpec spec, Outcomes outcomes, String file) {
        this.columns = columns;
        this.outcomes = outcomes;
        this.file = file;
        this.spec = spec;
        this.happening = columns.happenings().get(0);
        String where = columns.spec().where();
        this.key = columns.header().require(spec.by(), where);
        this.factors = spec.value().stream()
                .mapToInt(column -> columns.header().require(column, where))
                .toArray();
    }

    @Override
    public void take(Row row) throws RowFault {
        String value = row.cell(key);
        if (value == null) {
            throw new RowFault(columns.header().name(key), "", "no value to group by");
        }
        long time = columns.time(row, happening.time());
        if (time == RawEvent.NO_TIME) {
            throw new RowFault(columns.header().name(happening.time()), "", "no date");
        }
        long end = columns.time(row, happening.end());
        BigDecimal product = product(row);
        Group group = groups.get(value);
        if (group == null) {
            group = new Group(row, happening.type().type(row), time, end);
            groups.put(value, group);
        }
        add(group, time, end, product);
    }

    private void add(Group group, long time, long end, @Nullable BigDecimal product) {
        group.rows++;
        group.time = spec.time() == TimePick.FIRST ? Math.min(group.time, time) : Math.max(group.time, time);
        // no end is the smallest number of all
        group.end = Math.max(group.end, end);
        if (product != null) {
            BigDecimal sum = group.sum;
            group.sum = sum == null ? product : sum.add(product);
        }
    }

    private @Nullable BigDecimal product(Row row) throws RowFault {
        BigDecimal product = null;
        for (int factor : factors) {
            BigDecimal number = columns.number(row, factor);
            if (number == null) {
                return null;
            }
            product = product == null ? number : product.multiply(number);
        }
        return product;
    }

    @Override
    public void finish() {
        for (Group group : groups.values()) {
            hand(group);
        }
        groups.clear();
    }

    private void hand(Group group) {
        RowTally tally = outcomes.tally();
        String source = columns.spec().name();
        try {
            BigDecimal sum = group.sum;
            long money = sum == null
                    ? RawEvent.NO_VALUE
                    : NumberParser.minorUnits(
                            String.join(" * ", spec.value()),
                            sum,
                            columns.spec().currencyDigits());
            group.first.standFor(group.rows);
            String reason = outcomes.accept(columns.event(
                    group.first,
                    group.type,
                    group.time,
                    group.end,
                    money,
                    outcomes.nextSequence(),
                    columns.endedAs(group.first)));
            if (reason == null) {
                tally.mapped(group.rows);
            } else {
                tally.unmapped(source, reason, group.rows, RowTally.example(file, group.first.line(), "", group.type));
            }
        } catch (RowFault fault) {
            tally.rejected(
                    source,
                    fault.reason(),
                    group.rows,
                    RowTally.example(file, group.first.line(), fault.column(), fault.value()));
        }
    }
}
