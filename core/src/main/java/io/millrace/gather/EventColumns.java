// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.event.RawEvent;
import io.millrace.gather.SourceSpec.CsvFormat;
import io.millrace.gather.SourceSpec.EventSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which column of one source means what: resolved once, before the first row. */
final class EventColumns {
    private final SourceSpec spec;
    private final Header header;
    private final List<LookUp> lookUps;
    private final List<ColumnFormat> lookUpFormats = new ArrayList<>();
    private final ColumnFormat format;
    private final List<Happening> happenings = new ArrayList<>();
    private final int caseId;
    private final int customer;
    private final int order;
    private final int channel;
    private final int agent;
    private final int value;
    private final List<EndedColumn> ended = new ArrayList<>();

    /** One event of a row. */
    record Happening(TypeTemplate type, int time, int end) {}

    /** What reads the cells of one file: a column to which the file gives a type is not written in the format of the configuration. */
    private record ColumnFormat(
            TimeParser times, NumberParser numbers, TimeParser typedTimes, NumberParser typedNumbers) {
        static ColumnFormat of(CsvFormat format, String where) {
            String pattern = format.time();
            // a count is a number also where the file knows the type of its columns
            boolean counts = pattern != null && EpochUnit.of(pattern).isPresent();
            CsvFormat typed = new CsvFormat(null, null, '.', counts ? pattern : null, format.zone());
            return new ColumnFormat(
                    new TimeParser(format, where),
                    new NumberParser(format.decimal()),
                    new TimeParser(typed, where),
                    new NumberParser(typed.decimal()));
        }
    }

    private record EndedColumn(int column, List<String> values) {}

    EventColumns(SourceSpec spec, Header header, boolean xes, List<LookUp> lookUps) {
        this.spec = spec;
        this.header = header;
        this.lookUps = lookUps;
        this.format = ColumnFormat.of(spec.format(), spec.where());
        spec.joins().forEach(join -> lookUpFormats.add(ColumnFormat.of(join.format(), join.where())));
        spec.columns().forEach((word, column) -> header.alias(word, header.require(column, spec.where())));
        this.caseId = role("case", xes ? XesRows.CASE : null);
        this.customer = role("customer", null);
        this.order = role("order", null);
        this.channel = role("channel", null);
        this.agent = role("agent", xes ? XesRows.AGENT : null);
        this.value = role("value", null);
        spec.ended()
                .forEach((column, values) ->
                        ended.add(new EndedColumn(header.require(column, spec.where()), List.copyOf(values))));
        if (spec.events().isEmpty()) {
            happenings.add(new Happening(singleType(xes), singleTime(xes ? XesRows.TIME : null), role("end", null)));
        }
        spec.events().forEach(event -> happenings.add(happening(event)));
    }

    /** The same columns for another thread: what parses a cell remembers the last that it parsed. */
    private EventColumns(EventColumns of) {
        this.spec = of.spec;
        this.header = of.header;
        this.lookUps = of.lookUps;
        this.format = ColumnFormat.of(spec.format(), spec.where());
        spec.joins().forEach(join -> lookUpFormats.add(ColumnFormat.of(join.format(), join.where())));
        this.happenings.addAll(of.happenings);
        this.caseId = of.caseId;
        this.customer = of.customer;
        this.order = of.order;
        this.channel = of.channel;
        this.agent = of.agent;
        this.value = of.value;
        this.ended.addAll(of.ended);
    }

    EventColumns forAnotherThread() {
        return new EventColumns(this);
    }

    private int role(String word, @Nullable String preset) {
        int index = header.wordIndex(word);
        return index < 0 && preset != null ? header.learn(preset) : index;
    }

    private int singleTime(@Nullable String preset) {
        int time = role("time", preset);
        if (time < 0) {
            throw configuration(
                    "names no column for the time of its events: add time to its columns, or a list of events");
        }
        return time;
    }

    private TypeTemplate singleType(boolean xes) {
        String constant = spec.type();
        if (constant != null) {
            return TypeTemplate.of(constant, header, spec.where());
        }
        int type = role("type", xes ? XesRows.TYPE : null);
        if (type < 0) {
            throw configuration(
                    "does not say what its rows are: add a type, or type to its columns, or a list of events");
        }
        return TypeTemplate.column(header.name(type), type);
    }

    private Happening happening(EventSpec event) {
        String end = event.end();
        return new Happening(
                TypeTemplate.of(event.type(), header, spec.where()),
                header.require(event.time(), spec.where()),
                end == null ? -1 : header.require(end, spec.where()));
    }

    private MillraceException configuration(String sentence) {
        return new MillraceException(
                Blame.CONFIGURATION, "%s: source '%s' %s".formatted(spec.where(), spec.name(), sentence));
    }

    SourceSpec spec() {
        return spec;
    }

    Header header() {
        return header;
    }

    List<Happening> happenings() {
        return happenings;
    }

    void join(Row row) {
        for (LookUp lookUp : lookUps) {
            lookUp.join(row);
        }
    }

    /** The time in a column, or {@link RawEvent#NO_TIME} when the cell is empty. */
    long time(Row row, int column) throws RowFault {
        String text = row.cell(column);
        return text == null || TimeParser.isMissing(text)
                ? RawEvent.NO_TIME
                : times(column).parse(header.name(column), text);
    }

    /** The number in a column, or null when the cell is empty. */
    @Nullable
    BigDecimal number(Row row, int column) throws RowFault {
        String text = row.cell(column);
        return text == null ? null : numbers(column).number(header.name(column), text);
    }

    /** The money of the row, or {@link RawEvent#NO_VALUE}. */
    long value(Row row) throws RowFault {
        String text = row.cell(value);
        return text == null
                ? RawEvent.NO_VALUE
                : numbers(value).minorUnits(header.name(value), text, spec.currencyDigits());
    }

    private TimeParser times(int column) {
        ColumnFormat of = formatOf(column);
        return header.isTyped(column) ? of.typedTimes() : of.times();
    }

    private NumberParser numbers(int column) {
        ColumnFormat of = formatOf(column);
        return header.isTyped(column) ? of.typedNumbers() : of.numbers();
    }

    private ColumnFormat formatOf(int column) {
        for (int i = 0; i < lookUps.size(); i++) {
            if (lookUps.get(i).brings(column)) {
                return lookUpFormats.get(i);
            }
        }
        return format;
    }

    @Nullable
    String endedAs(Row row) {
        for (EndedColumn column : ended) {
            String cell = row.cell(column.column());
            if (cell != null && column.values().contains(cell)) {
                return cell;
            }
        }
        return null;
    }

    RawEvent event(Row row, String type, long time, long end, long money, int sequence, @Nullable String endedAs) {
        String said = row.cell(channel);
        return new RawEvent(
                spec.name(),
                type,
                time,
                end,
                row.cell(caseId),
                row.cell(customer),
                row.cell(order),
                said == null ? spec.channel() : said,
                row.cell(agent),
                money,
                sequence,
                endedAs,
                row);
    }

    /** The columns whose times a row may have, for the sentence that says that it has none. */
    String timeNames() {
        return String.join(
                ", ", happenings.stream().map(one -> header.name(one.time())).toList());
    }
}
