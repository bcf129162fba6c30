// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.EventLog;
import io.millrace.journey.TraceCursor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Full statistics of generated logs, asked of a database as well. */
class StatisticsOracleTest {
    private static final String FOLLOWS = """
            select before, touchpoint, count(*), count(distinct trace), avg(step) / 1e6, stddev_pop(step) / 1e6,
              quantile_cont(step, 0.5) / 1e6, quantile_cont(step, 0.9) / 1e6
            from (select *, lag(touchpoint) over w as before, time - lag(time) over w as step
              from event window w as (partition by trace order by place))
            where before is not null group by all
            """;
    private static final String VARIANTS = """
            select variant, count(*), min(trace)
            from (select trace, string_agg(touchpoint, ',' order by place) as variant from event group by trace)
            group by variant
            """;
    private static final String REWORK = """
            select touchpoint, count(*) filter (times > 1), sum(times - 1), sum(loops), count(*) filter (loops > 0)
            from (select trace, touchpoint, count(*) as times, count(*) filter (touchpoint = before) as loops
              from (select *, lag(touchpoint) over (partition by trace order by place) as before from event)
              group by all)
            group by touchpoint having sum(times) > count(*)
            """;

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
        run("set memory_limit = '256MB'");
        run("set threads = 1");
        run("create table event (trace integer, place integer, touchpoint integer, time bigint)");
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

    private LogStatistics load(EventLog log) throws SQLException {
        StatisticsAggregate aggregate = new StatisticsAggregate(log);
        StatisticsTally tally = aggregate.create();
        TraceCursor trace = new TraceCursor(log);
        try (PreparedStatement insert = database.prepareStatement("insert into event values (?, ?, ?, ?)")) {
            for (int c = 0; c < log.cases(); c++) {
                aggregate.accumulate(tally, trace.moveTo(c));
                for (int i = 0; i < trace.size(); i++) {
                    insert.setInt(1, c);
                    insert.setInt(2, i);
                    insert.setInt(3, trace.touchpoint(i));
                    insert.setLong(4, trace.time(i));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        return aggregate.finish(tally);
    }

    @Test
    void pairs_have_the_times_of_the_database() throws SQLException {
        LogStatistics statistics = load(RandomLogs.log(5_000, 21));
        Map<String, FollowStatistics> pairs = statistics.follows().stream()
                .collect(Collectors.toMap(f -> f.from() + ">" + f.to(), f -> f, (a, b) -> a, TreeMap::new));
        assertThat(pairs).hasSizeGreaterThan(100);
        int found = 0;
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(FOLLOWS)) {
            while (row.next()) {
                FollowStatistics pair = Objects.requireNonNull(pairs.get(row.getInt(1) + ">" + row.getInt(2)));
                assertThat(pair.times()).isEqualTo(row.getLong(3));
                assertThat(pair.time().n()).isEqualTo(row.getLong(4));
                assertThat(pair.meanSeconds()).isCloseTo(row.getDouble(5), within(1e-6));
                assertThat(pair.deviationSeconds()).isCloseTo(row.getDouble(6), within(1e-3));
                double tolerance = pair.times() < 1_000 ? 1e-9 : 0.005;
                assertThat(pair.time().p50().seconds())
                        .isCloseTo(row.getDouble(7), within(row.getDouble(7) * tolerance));
                assertThat(pair.time().p90().seconds())
                        .isCloseTo(row.getDouble(8), within(row.getDouble(8) * tolerance));
                found++;
            }
        }
        assertThat(found).isEqualTo(pairs.size());
    }

    @Test
    void variants_and_rework_are_those_of_the_database() throws SQLException {
        LogStatistics statistics = load(RandomLogs.log(5_000, 22));
        Map<Integer, Long> variants = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(VARIANTS)) {
            while (row.next()) {
                variants.put(row.getInt(3), row.getLong(2));
            }
        }
        assertThat(statistics.distinctVariants()).isEqualTo(variants.size());
        assertThat(statistics.variants())
                .hasSize(50)
                .allSatisfy(variant -> assertThat(variants.get(variant.example()))
                        .isEqualTo(variant.cases().cases()));
        long least = statistics.variants().get(49).cases().cases();
        assertThat(variants.values().stream().filter(n -> n > least).count()).isLessThan(50);
        Map<Integer, List<Long>> rework = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(REWORK)) {
            while (row.next()) {
                rework.put(row.getInt(1), List.of(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
            }
        }
        assertThat(statistics.rework())
                .hasSameSizeAs(rework.keySet())
                .allSatisfy(of -> assertThat(List.of(
                                of.cases().cases(),
                                of.again(),
                                of.atOnce(),
                                of.casesAtOnce().cases()))
                        .isEqualTo(rework.get(of.touchpoint())));
    }

    @Test
    void every_number_lists_as_many_cases_as_it_counts() throws SQLException {
        EventLog log = RandomLogs.log(2_000, 23);
        LogStatistics statistics = load(log);
        statistics.variants().forEach(variant -> assertLists(variant.cases(), log));
        statistics.rework().forEach(of -> assertLists(of.cases(), log));
        statistics.rework().stream().filter(of -> of.atOnce() > 0).forEach(of -> assertLists(of.casesAtOnce(), log));
    }

    private static void assertLists(CaseCount count, EventLog log) {
        CaseSelection selection = CaseSelections.parse(count.selection(), log, RandomLogs.MODEL);
        TraceCursor trace = new TraceCursor(log);
        assertThat(IntStream.range(0, log.cases())
                        .filter(c -> selection.filter().test(trace.moveTo(c)))
                        .count())
                .as(count.selection())
                .isEqualTo(count.cases());
    }

    @Test
    void tallies_that_were_cut_anywhere_add_up_to_the_same() {
        EventLog log = RandomLogs.log(3_000, 24);
        StatisticsAggregate aggregate = new StatisticsAggregate(log);
        TraceCursor trace = new TraceCursor(log);
        LogStatistics whole = null;
        for (int cut : new int[] {0, 1, 777, 2_999}) {
            StatisticsTally early = aggregate.create();
            StatisticsTally late = aggregate.create();
            for (int c = 0; c < log.cases(); c++) {
                aggregate.accumulate(c < cut ? early : late, trace.moveTo(c));
            }
            LogStatistics together = aggregate.finish(aggregate.combine(late, early));
            assertThat(whole == null ? together : whole).isEqualTo(together);
            whole = together;
        }
    }
}
