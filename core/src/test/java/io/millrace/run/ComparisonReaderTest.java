// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.MillraceException;
import io.millrace.map.comparison.Comparison;
import io.millrace.map.comparison.Comparison.ShareDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two sides over generated walks: what was planted is found, and where nothing was planted hardly anything is; two generators of different rules. */
class ComparisonReaderTest {
    private static final List<String> STEPS = List.of("ad", "page", "chat", "call", "quote", "order");

    /** How a case walks. */
    private enum Rules {
        /** Each step depends on the one before; what is planted changes where cases go from the page. */
        CHAIN {
            @Override
            List<Integer> walk(Random random, boolean planted) {
                List<Integer> walk = new ArrayList<>(List.of(random.nextInt(2)));
                while (walk.size() < 7 && walk.get(walk.size() - 1) != 5) {
                    int at = walk.get(walk.size() - 1);
                    double share = random.nextDouble();
                    if (at == 1) {
                        walk.add(share < (planted ? 0.75 : 0.45) ? 2 : share < 0.9 ? 3 : 4);
                    } else {
                        walk.add(share < 0.4 ? 1 : share < 0.7 ? 3 + random.nextInt(2) : 5);
                    }
                }
                return walk;
            }
        },
        /** A fixed plan of which some parts are left out; what is planted turns the order of chat and call round. */
        PLAN {
            @Override
            List<Integer> walk(Random random, boolean planted) {
                List<Integer> walk = new ArrayList<>(List.of(0, 1));
                boolean turned = random.nextDouble() < (planted ? 0.7 : 0.3);
                List<Integer> middle = turned ? List.of(3, 2) : List.of(2, 3);
                middle.stream().filter(step -> random.nextInt(4) > 0).forEach(walk::add);
                if (random.nextBoolean()) {
                    walk.add(4);
                }
                if (random.nextInt(3) > 0) {
                    walk.add(5);
                }
                return walk;
            }
        };

        abstract List<Integer> walk(Random random, boolean planted);
    }

    private static MillraceRun open(Path folder, Rules rules, long seed, int cases, boolean planted)
            throws IOException {
        Random random = new Random(seed);
        LocalDateTime start = LocalDateTime.of(2025, 1, 1, 0, 0);
        StringBuilder csv = new StringBuilder("id,side,what,time\n");
        for (int i = 0; i < cases; i++) {
            boolean b = random.nextInt(5) < 2;
            LocalDateTime at = start.plusMinutes(random.nextInt(200_000));
            for (int step : rules.walk(random, b && planted)) {
                csv.append("c%d,%s,%s,%s%n".formatted(i, b ? "b" : "a", STEPS.get(step), at));
                at = at.plusMinutes(1 + random.nextInt(5_000));
            }
        }
        Files.writeString(folder.resolve("walks.csv"), csv);
        Files.writeString(folder.resolve("stages.yaml"), """
                name: walks
                version: 1
                stages:
                  - {key: seek, name: Seek}
                  - {key: talk, name: Talk}
                  - {key: buy, name: Buy, last: true}
                """);
        Path config = Files.writeString(folder.resolve("millrace.yaml"), """
                company: Walks
                timezone: UTC
                sources:
                  - name: walks
                    file: walks.csv
                    columns: {case: id, channel: side, type: what, time: time}
                journey: {model: ./stages.yaml, case: {id: walk}, ties: file}
                map:
                  - {when: {type: ad}, stage: seek, touchpoint: ad}
                  - {when: {type: page}, touchpoint: page}
                  - {when: {type: chat}, stage: talk, touchpoint: chat}
                  - {when: {type: call}, stage: talk, touchpoint: call}
                  - {when: {type: quote}, touchpoint: quote}
                  - {when: {type: order}, stage: buy, touchpoint: order}
                streams: {by: channel}
                """);
        return MillraceRun.open(config, null, Progress.SILENT);
    }

    private static Comparison compare(MillraceRun run) {
        return new ComparisonReader(run).read(ComparisonReader.sides(View.ALL, "stream:a", "stream:b"));
    }

    @ParameterizedTest
    @CsvSource({"CHAIN, from page to chat", "PLAN, from page to call"})
    void what_was_planted_is_found_in_every_seed(Rules rules, String title, @TempDir Path folder) throws IOException {
        for (long seed = 0; seed < 10; seed++) {
            Comparison comparison = compare(open(folder, rules, seed, 800, true));

            assertThat(comparison.shares(true))
                    .extracting(ShareDifference::title)
                    .contains(title);
            assertThat(comparison.headline()).contains("differ by more than noise, most of all");
        }
    }

    /** Where no side was given anything of its own, a comparison that calls anything more than noise is a false discovery: 5 % of them may. */
    @ParameterizedTest
    @EnumSource(Rules.class)
    void where_nothing_was_planted_hardly_anything_is_found(Rules rules, @TempDir Path folder) throws IOException {
        int runs = 120;
        int found = 0;
        for (long seed = 0; seed < runs; seed++) {
            found += compare(open(folder, rules, 1_000 + seed, 300, false))
                            .shares(true)
                            .isEmpty()
                    ? 0
                    : 1;
        }

        // 5 % and twice the spread that 120 runs have
        assertThat((double) found / runs).isLessThanOrEqualTo(0.05 + 2 * Math.sqrt(0.05 * 0.95 / runs));
    }

    @ParameterizedTest
    @EnumSource(Rules.class)
    void every_number_opens_its_cases_in_one_slice_and_in_many(Rules rules, @TempDir Path folder) throws IOException {
        MillraceRun run = open(folder, rules, 5, 400, true);
        int[] cuts = IntStream.range(1, 8).map(i -> i * 50).toArray();
        MillraceRun sliced = MillraceRun.of(run.configuration(), new CutLog(run.words(), cuts), run.rows());
        Comparison comparison = compare(run);

        assertThat(compare(sliced)).isEqualTo(comparison);
        View one = View.ALL.with("stream:a");
        View other = View.ALL.with("stream:b");
        for (ShareDifference share : comparison.shares()) {
            holds(run, one, share.one());
            holds(run, other, share.other());
        }
        comparison.rows().forEach(row -> {
            assertThat(total(run, one, row.one().selection()))
                    .isEqualTo(row.one().cases());
            assertThat(total(run, other, row.other().selection()))
                    .isEqualTo(row.other().cases());
        });
    }

    private static void holds(MillraceRun run, View view, Comparison.Side side) {
        assertThat(total(run, view, side.part().selection()))
                .as(side.part().selection())
                .isEqualTo(side.part().cases());
        assertThat(total(run, view, side.of().selection()))
                .as(side.of().selection())
                .isEqualTo(side.of().cases());
    }

    private static long total(MillraceRun run, View view, String selection) {
        return run.cases(view, selection, 0, 0).total();
    }

    @Test
    void sides_that_cannot_be_held_against_each_other_get_a_sentence(@TempDir Path folder) throws IOException {
        MillraceRun run = open(folder, Rules.PLAN, 1, 50, false);

        assertThatThrownBy(() -> ComparisonReader.sides(View.ALL, " ", null))
                .isInstanceOf(MillraceException.class)
                .hasMessage("one: it says nothing: write a term such as stream:web or began:2025-01-01..2025-06-30");
        assertThatThrownBy(() -> ComparisonReader.sides(View.ALL, "stream:a||stream:b", null))
                .hasMessage("one: 'stream:a||stream:b' has alternatives and cannot be turned round: say what the other"
                        + " side is, too");
        assertThatThrownBy(() -> new ComparisonReader(run)
                        .read(ComparisonReader.sides(View.ALL, "contains:ad", "contains:page")))
                .hasMessageContaining("cases stand on both sides, and could only differ from itself");
        assertThat(ComparisonReader.sides(View.ALL, "not:stream:a", null)
                        .other()
                        .where())
                .containsExactly("stream:a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"choice:", "choice:x", "choice:1>99", "order:1", "order:1>x"})
    void a_key_that_names_nothing_is_refused(String key, @TempDir Path folder) throws IOException {
        MillraceRun run = open(folder, Rules.PLAN, 1, 20, false);

        assertThatThrownBy(() -> run.cases(View.ALL, key, 0, 0))
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("No list of cases has the key '" + key + "'");
    }
}
