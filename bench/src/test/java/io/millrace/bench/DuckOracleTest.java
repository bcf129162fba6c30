// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.EventLog;
import io.millrace.measure.FollowStatistics;
import io.millrace.measure.LogStatistics;
import io.millrace.measure.Quantile;
import io.millrace.measure.Rework;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB is asked the same as we, so it must answer the same. The log is generated. */
class DuckOracleTest {
    private static final double MICROS = 1e6;

    /** Histograms are exact below 1,000 values and off by at most 0.4 % from there on. */
    private static final double HISTOGRAM = 0.005;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void pairs_variants_and_rework_are_those_of_duckdb() throws SQLException {
        Path config = LogGenerator.SERVICE.write(folder, 20_000);
        MillraceRun run = MillraceRun.open(config, null, Progress.SILENT);
        LogStatistics ours = FullStatistics.of(run);
        try (DuckTable table = new DuckTable(folder)) {
            table.load(LogGenerator.SERVICE);
            assertFollows(run.words(), ours, table.rows(DuckQueries.follows("log")));

            List<List<Object>> variants = table.rows(DuckQueries.variants());
            assertThat(ours.distinctVariants())
                    .isEqualTo(variants.get(0).get(2))
                    .isGreaterThan(1_000);
            assertThat(ours.variants().get(0).cases().cases())
                    .isEqualTo(variants.get(0).get(1));

            List<List<Object>> rework = table.rows(DuckQueries.rework());
            Map<String, Object> cases = new HashMap<>();
            rework.forEach(row -> cases.put((String) row.get(0), row.get(1)));
            assertThat(ours.rework()).hasSize(rework.size()).hasSizeGreaterThan(5);
            for (Rework again : ours.rework()) {
                assertThat(again.cases().cases()).isEqualTo(cases.get(name(run.words(), again.touchpoint())));
            }
        }
    }

    private static void assertFollows(EventLog log, LogStatistics ours, List<List<Object>> theirs) {
        Map<List<Object>, List<Object>> byPair = new HashMap<>();
        theirs.forEach(row -> byPair.put(List.of(row.get(0), row.get(1)), row));
        assertThat(ours.follows()).hasSize(theirs.size()).hasSizeGreaterThan(50);
        for (FollowStatistics pair : ours.follows()) {
            List<Object> names = List.of(name(log, pair.from()), name(log, pair.to()));
            List<Object> row = Objects.requireNonNull(byPair.get(names), names::toString);
            assertThat(pair.times()).isEqualTo(row.get(2));
            assertClose(pair.time().p50(), row.get(3));
            assertClose(pair.time().p90(), row.get(4));
        }
    }

    private static String name(EventLog log, int touchpoint) {
        return log.touchpoints().get(touchpoint).name();
    }

    private static void assertClose(Quantile ours, Object theirs) {
        double seconds = (Double) theirs / MICROS;
        assertThat(ours.seconds()).isCloseTo(seconds, within(seconds * HISTOGRAM + 1e-6));
    }
}
