// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.RealData;
import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same numbers, asked of a database. */
class SqlOracleTest {
    private static final String FIRST_ENTRIES = """
            create view entries as
            select trace, stage, min(time) as time from event where stage >= 0 group by all
            """;
    private static final String PAIR = """
            select count(*), count(*) filter (b.time < a.time),
              coalesce(quantile_cont(b.time - a.time, 0.5), 0) / 1e6, coalesce(quantile_cont(b.time - a.time, 0.9), 0) / 1e6
            from entries a join entries b using (trace) where a.stage = ? and b.stage = ?
            """;

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
        run("set memory_limit = '256MB'");
        run("set threads = 1");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void load(EventLog log) throws SQLException {
        run("create table event (trace integer, stage integer, touchpoint integer, time bigint)");
        try (PreparedStatement insert = database.prepareStatement("insert into event values (?, ?, ?, ?)")) {
            for (int c = 0; c < log.cases(); c++) {
                for (int e = log.caseOffsets()[c]; e < log.caseOffsets()[c + 1]; e++) {
                    insert.setInt(1, c);
                    insert.setInt(2, log.touchpoints().get(log.touchpoint()[e]).stage());
                    insert.setInt(3, log.touchpoint()[e]);
                    insert.setLong(4, log.time()[e]);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        run(FIRST_ENTRIES);
    }

    private void assertPairsAgree(StreamMeasures stream) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(PAIR)) {
            for (TransitionMeasures pair : stream.transitions()) {
                query.setInt(1, pair.from());
                query.setInt(2, pair.to());
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    assertThat(pair.cases().cases()).isEqualTo(row.getLong(1));
                    assertThat(pair.overlaps().cases()).isEqualTo(row.getLong(2));
                    assertClose(pair.observed().p50(), row.getDouble(3), pair);
                    assertClose(pair.observed().p90(), row.getDouble(4), pair);
                }
            }
        }
    }

    private static void assertClose(Quantile quantile, double expected, TransitionMeasures pair) {
        double tolerance = pair.observed().n() < 1_000 ? 1e-9 : 0.005;
        assertThat(quantile.seconds())
                .as("%s>%s", pair.fromKey(), pair.toKey())
                .isCloseTo(expected, within(Math.abs(expected) * tolerance + 1e-6));
    }

    @Test
    void observed_times_and_counts_are_those_of_the_database() throws SQLException {
        EventLog log = RandomLogs.log(6_000, 11);
        load(log);
        List<StreamMeasures> streams = StreamAggregateTest.measure(log, RandomLogs.MODEL);
        StreamMeasures all = streams.get(streams.size() - 1);
        assertThat(all.transitions()).hasSize(10);
        assertPairsAgree(all);
        String touchpoints = "select touchpoint, count(distinct trace), count(*) from event group by 1 order by 1";
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(touchpoints)) {
            for (TouchpointMeasures touchpoint : all.touchpoints()) {
                assertThat(row.next()).isTrue();
                assertThat(touchpoint.touchpoint()).isEqualTo(row.getInt(1));
                assertThat(touchpoint.cases().cases()).isEqualTo(row.getLong(2));
                assertThat(touchpoint.events()).isEqualTo(row.getLong(3));
            }
        }
    }

    /** 4,000 orders; the expected days were computed from the same file by other means before this was written. */
    @Test
    void orders_of_a_real_market_place_have_their_known_times() throws SQLException {
        Path orders = RealData.folder().resolve("olist/olist_orders_dataset.csv");
        String[] columns = {
            "order_purchase_timestamp",
            "order_approved_at",
            "order_delivered_carrier_date",
            "order_delivered_customer_date"
        };
        StageModel model = RandomLogs.model("ordered", "approved", "carrier", "delivered");
        List<Touchpoint> touchpoints = IntStream.range(0, 4)
                .mapToObj(s -> RandomLogs.touchpoint(columns[s], s, Party.US))
                .toList();
        LogBuilder builder = new LogBuilder(touchpoints);
        String sql = "select epoch_us(" + String.join("::timestamp), epoch_us(", columns)
                + "::timestamp) from read_csv('" + orders + "')";
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                for (int s = 0; s < 4; s++) {
                    long time = row.getLong(s + 1);
                    if (!row.wasNull()) {
                        builder.event(s, time);
                    }
                }
                builder.endCase("All", Ending.OPEN, Long.MAX_VALUE / 2);
            }
        }
        EventLog log = builder.build(Long.MAX_VALUE / 2);
        load(log);
        StreamMeasures all = StreamAggregateTest.measure(log, model).get(0);
        assertPairsAgree(all);
        assertThat(all.cases().cases()).isEqualTo(4_000);
        assertPair(all.transitions().get(0), 3_994, 0, 0.0142, 1.4989);
        TransitionMeasures toCarrier = all.transitions().stream()
                .filter(t -> t.from() == 1 && t.to() == 2)
                .findFirst()
                .orElseThrow();
        assertPair(toCarrier, 3_939, 57, 1.8279, 5.8796);
        assertPair(all.transitions().get(all.transitions().size() - 1), 3_898, 1, 7.0306, 19.219);
    }

    private static void assertPair(TransitionMeasures pair, long cases, long overlaps, double p50Days, double p90Days) {
        assertThat(pair.cases().cases()).isEqualTo(cases);
        assertThat(pair.overlaps().cases()).isEqualTo(overlaps);
        assertThat(pair.observed().p50().seconds()).isCloseTo(p50Days * 86_400, within(p50Days * 864));
        assertThat(pair.observed().p90().seconds()).isCloseTo(p90Days * 86_400, within(p90Days * 864));
    }
}
