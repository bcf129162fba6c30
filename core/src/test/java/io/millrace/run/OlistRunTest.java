// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import io.millrace.RealData;
import io.millrace.map.Level;
import io.millrace.map.LevelMap;
import io.millrace.map.Tangle;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.ExitCount;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TransitionMeasures;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The figures of a real marketplace sample, known from elsewhere. */
@TestInstance(Lifecycle.PER_CLASS)
class OlistRunTest {
    private static final double DAY = 86_400;

    private MillraceRun run;
    private StreamMeasures all;

    @BeforeAll
    void open() throws URISyntaxException {
        Path data = RealData.folder().resolve("olist");
        Path config = Path.of(Objects.requireNonNull(OlistRunTest.class.getResource("olist/millrace.yaml"))
                .toURI());
        run = MillraceRun.open(config, data, Progress.SILENT);
        all = run.measures(View.ALL);
    }

    @Test
    void all_orders_are_one_stream() {
        assertThat(run.streamNames()).containsExactly("All");
        assertThat(all.cases().cases()).isEqualTo(4_000);
        assertThat(run.rows().read()).isEqualTo(4_000);
        assertThat(run.rows().mapped()).isEqualTo(4_000);
        assertThat(run.rows().reasons()).isEmpty();
    }

    @Test
    void observed_times_are_those_of_the_sample() {
        holds("ordered", "approved", 3_994, 0, 0.0142, 1.4989);
        holds("approved", "carrier", 3_939, 57, 1.8279, 5.8796);
        holds("carrier", "delivered", 3_898, 1, 7.0306, 19.219);
    }

    private void holds(String from, String to, long n, long overlaps, double p50Days, double p90Days) {
        TransitionMeasures transition = all.transitions().stream()
                .filter(t -> t.fromKey().equals(from) && t.toKey().equals(to))
                .findFirst()
                .orElseThrow();
        DurationEstimate observed = transition.observed();
        assertThat(observed.n()).isEqualTo(n);
        assertThat(transition.overlaps().cases()).isEqualTo(overlaps);
        // what is published is rounded to four decimals of a day
        assertThat(seconds(observed.p50().seconds())).isCloseTo(p50Days * DAY, withPercentage(1));
        assertThat(seconds(observed.p90().seconds())).isCloseTo(p90Days * DAY, withPercentage(1));
    }

    private static double seconds(@Nullable Double seconds) {
        return Objects.requireNonNull(seconds);
    }

    @Test
    void exits_without_a_date_are_counted_apart() {
        Map<String, Long> exits = all.exits().stream()
                .filter(exit -> !exit.dated())
                .collect(Collectors.toMap(ExitCount::name, exit -> exit.cases().cases()));

        assertThat(exits).containsOnly(Map.entry("canceled", 23L), Map.entry("unavailable", 17L));
        assertThat(all.totals().undatedExits().cases()).isEqualTo(40);
    }

    @Test
    void every_stage_accounts_for_all_its_cases() {
        assertThat(all.stages()).allSatisfy(stage -> {
            long accounted = stage.passedOn().cases()
                    + stage.dropped().cases()
                    + stage.undatedExits().cases()
                    + stage.wip().cases()
                    + (stage.key().equals("delivered")
                            ? all.totals().completed().cases()
                            : 0);
            assertThat(accounted).as(stage.key()).isEqualTo(stage.cases().cases());
            if (stage.dropOff().value() != null) {
                assertThat(stage.dropOff().value())
                        .isCloseTo(
                                (double) (stage.dropped().cases()
                                                + stage.undatedExits().cases())
                                        / stage.cases().cases(),
                                within(1e-12));
            }
        });
    }

    @Test
    void every_level_has_the_same_totals() {
        LevelMap stages = run.map(View.ALL, Level.STREAM);
        for (Level level : Level.values()) {
            LevelMap opened = run.map(View.ALL, level);
            assertThat(opened.cases()).isEqualTo(all.cases());
            assertThat(opened.events()).isEqualTo(run.log().events());
            assertThat(opened.boxes().stream()
                            .mapToLong(box -> box.met().events())
                            .sum())
                    .isEqualTo(run.log().events());
            assertThat(opened.elapsedSeconds())
                    .isEqualTo(stages.elapsedSeconds())
                    .isPositive();
            assertThat(opened.boxes().stream()
                            .mapToDouble(box -> box.met().elapsedSeconds())
                            .sum())
                    .isCloseTo(stages.elapsedSeconds(), withPercentage(1e-6));
            assertThat(opened.map().measures().totals()).isEqualTo(all.totals());
            SelectionWalk.over(opened.boxes())
                    .forEach((key, n) -> assertThat(
                                    run.cases(View.ALL, key, 0, 1).total())
                            .as(key)
                            .isEqualTo(n));
        }
    }

    @Test
    void the_tangle_counts_every_move_and_opens_its_cases() {
        Tangle tangle = run.tangle(View.ALL, OptionalLong.empty());
        assertThat(tangle.moves()).isEqualTo(run.log().events() - run.log().cases());
        SelectionWalk.over(tangle)
                .forEach((key, n) -> assertThat(run.cases(View.ALL, key, 0, 1).total())
                        .as(key)
                        .isEqualTo(n));
    }

    @Test
    void every_number_opens_as_many_cases_as_it_says() {
        SelectionWalk.over(all)
                .forEach((key, n) -> assertThat(run.cases(View.ALL, key, 0, 1).total())
                        .as(key)
                        .isEqualTo(n));
    }
}
