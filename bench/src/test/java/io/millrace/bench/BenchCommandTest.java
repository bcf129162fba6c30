// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Generated logs of 20,000 events, in real child processes. */
class BenchCommandTest {
    @TempDir
    private Path folder = Path.of(".");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int bench(String... words) {
        return BenchCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), words);
    }

    private String[] words(String generator, String peers, String works) {
        return new String[] {
            "--events",
            "20000",
            "--runs",
            "1",
            "--json",
            "--generator",
            generator,
            "--peers",
            peers,
            "--work",
            works,
            "--folder",
            folder.toString()
        };
    }

    @Test
    void a_row_has_the_promised_keys_and_the_ratio_of_its_seconds() {
        assertThat(bench(words("service", "duckdb", "first map"))).isZero();

        JsonNode report = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(report.propertyNames())
                .containsExactly(
                        "events",
                        "cases",
                        "csvBytes",
                        "generator",
                        "runs",
                        "processors",
                        "java",
                        "loadBefore",
                        "loadAfter",
                        "rows");
        assertThat(report.get("events").asInt()).isEqualTo(20_000);
        assertThat(report.get("cases").asInt()).isEqualTo(new ServiceDesk(7, 20_000).requests());
        JsonNode row = report.get("rows").get(0);
        assertThat(row.propertyNames())
                .containsExactly("work", "seconds", "peakMegabytes", "peer", "peerSeconds", "ratio");
        assertThat(row.get("peer").asString()).isEqualTo("duckdb");
        assertThat(row.get("peakMegabytes").asInt()).isBetween(20, 4_000);
        assertThat(row.get("ratio").asDouble())
                .isCloseTo(
                        row.get("seconds").asDouble() / row.get("peerSeconds").asDouble(), within(1e-3));
    }

    @Test
    void a_work_without_peer_leaves_the_keys_of_the_peer_out() {
        assertThat(bench(words("shop", "none", "rework"))).isZero();

        JsonNode rows = JsonMapper.shared().readTree(out.toByteArray()).get("rows");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).propertyNames()).containsExactly("work", "seconds", "peakMegabytes");
    }

    @Test
    void an_unknown_work_is_bad_usage() {
        assertThat(bench("--work", "dance")).isEqualTo(2);
        assertThat(bench("--events", "many")).isEqualTo(2);
        assertThat(bench("--peers", "rival")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
