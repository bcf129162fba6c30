// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.CaseAttribute;
import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import io.millrace.gather.RowCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated logs, written in slices and read again. */
class SlicesTest {
    private static final int CASES = 2_000;

    @Test
    void a_log_comes_back_value_for_value_whole_and_in_slices(@TempDir Path root) throws IOException, SQLException {
        EventLog log = log(5);
        StoreFolder folder = new StoreFolder(root);
        List<SegmentFile> segments = new SegmentWriter(folder, 700).write(log, "log-1");
        LogVersion version = new LogVersion(
                "f",
                log.asOf(),
                log.touchpoints(),
                List.of(new KeptAttribute("device", new ValueSeen(CASES, 7))),
                new ValueSeen(CASES, 3),
                new RowCounts(0, 0, 0, 0, List.of()),
                segments);
        LogLoader loader = new LogLoader(folder, version, List.of());
        assertThat(loader.slices()).isGreaterThan(8);
        assertThat(loader.events()).isEqualTo(log.events());
        assertThat(loader.cases()).isEqualTo(CASES);
        EventLog whole = loader.whole();
        assertThat(text(whole, 0, CASES)).isEqualTo(text(log, 0, CASES));
        assertThat(whole.end()).isNull();
        List<String> slices = new ArrayList<>();
        for (int s = 0; s < loader.slices(); s++) {
            EventLog slice = loader.slice(s);
            assertThat(loader.firstCase(s + 1) - loader.firstCase(s)).isEqualTo(slice.cases());
            assertThat(slice.customers()).isSameAs(loader.slice(0).customers());
            slices.addAll(text(slice, 0, slice.cases()));
        }
        assertThat(slices).isEqualTo(text(log, 0, CASES));
        assertThat(eventsAsAnotherReaderCountsThem(root)).isEqualTo(log.events());
    }

    @Test
    void cases_of_one_customer_that_stand_side_by_side_stay_in_one_slice(@TempDir Path root) throws IOException {
        EventLog log = log(6);
        Arrays.sort(log.customer());
        StoreFolder folder = new StoreFolder(root);
        List<SegmentFile> segments = new SegmentWriter(folder, 4_000).write(log, "log-1");
        LogLoader loader = new LogLoader(
                folder,
                new LogVersion(
                        "f",
                        log.asOf(),
                        log.touchpoints(),
                        List.of(new KeptAttribute("device", new ValueSeen(CASES, 7))),
                        new ValueSeen(CASES, 3),
                        new RowCounts(0, 0, 0, 0, List.of()),
                        segments),
                List.of());
        assertThat(loader.slices()).isGreaterThan(1);
        for (int s = 1; s < loader.slices(); s++) {
            int first = loader.firstCase(s);
            assertThat(log.customer()[first]).isNotEqualTo(log.customer()[first - 1]);
        }
    }

    private static long eventsAsAnotherReaderCountsThem(Path root) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet row = duckdb.createStatement()
                        .executeQuery("SELECT sum(events) FROM read_parquet('" + root
                                + "/segments/log-1/*-cases.parquet')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> text(EventLog log, int from, int to) {
        List<String> text = new ArrayList<>();
        for (int c = from; c < to; c++) {
            int first = log.caseOffsets()[c];
            int end = log.caseOffsets()[c + 1];
            long[] value = log.value();
            int[] agent = log.agent();
            text.add(log.caseId().word(c)
                    + log.customers().word(log.customer()[c])
                    + log.channel()[c]
                    + log.ending()[c]
                    + log.endTime()[c]
                    + log.exit()[c]
                    + log.attributes().get(0).code()[c]
                    + Arrays.toString(Arrays.copyOfRange(log.touchpoint(), first, end))
                    + Arrays.toString(Arrays.copyOfRange(log.time(), first, end))
                    + Arrays.toString(value == null ? null : Arrays.copyOfRange(value, first, end))
                    + Arrays.toString(agent == null ? null : Arrays.copyOfRange(agent, first, end))
                    + Arrays.toString(Arrays.copyOfRange(log.sequence(), first, end)));
        }
        return text;
    }

    private static EventLog log(long seed) {
        Random random = new Random(seed);
        int[] offsets = new int[CASES + 1];
        for (int c = 0; c < CASES; c++) {
            offsets[c + 1] = offsets[c] + 1 + random.nextInt(c == 77 ? 3_000 : 6);
        }
        int events = offsets[CASES];
        Dictionary customers = new Dictionary();
        IntStream.range(0, 300).forEach(i -> customers.code("Kundin \u4e2d" + i));
        Dictionary devices = new Dictionary();
        devices.code("phone");
        return new EventLog(
                offsets,
                random.ints(events, 0, 3).toArray(),
                random.longs(events, 0, 1L << 50).toArray(),
                null,
                random.ints(events, -1, 9).toArray(),
                random.longs(events).toArray(),
                random.ints(events, 0, events).toArray(),
                Words.of(IntStream.range(0, CASES).mapToObj(c -> "case '" + c).toList()),
                random.ints(CASES, 0, 300).toArray(),
                random.ints(CASES, 0, 4).toArray(),
                new byte[CASES],
                random.longs(CASES).toArray(),
                random.ints(CASES, -1, 2).toArray(),
                List.of(new CaseAttribute(
                        "device", devices, random.ints(CASES, -1, 1).toArray(), new ValueSeen(CASES, 7))),
                List.of(new Touchpoint(
                        "a", 0, -1, FlowKind.ACTION, false, Party.US, null, false, null, null, Touchpoint.NO_LANE)),
                List.of(),
                customers,
                new Dictionary(),
                new Dictionary(),
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                7);
    }
}
