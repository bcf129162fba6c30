// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.MillraceException;
import io.millrace.map.whereabouts.NormalRange;
import io.millrace.map.whereabouts.Place;
import io.millrace.map.whereabouts.Standing;
import io.millrace.map.whereabouts.Whereabouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where everybody is, over generated leads whose stage is known because it was planted; two generators of different rules. */
class WhereReaderTest {
    private static final LocalDateTime START = LocalDateTime.of(2025, 1, 1, 0, 0);
    private static final LocalDateTime AS_OF = LocalDateTime.of(2025, 12, 31, 0, 0);
    private static final List<String> STAGES = List.of("Ask", "Talk", "Offer", "Won");

    /** How long leads stay: each by a law of its own. */
    private enum Rules {
        /** Exponential, half of all lost on the way at no known time. */
        WANDERING {
            @Override
            double hours(Random random, int stage) {
                return -Math.log(1 - random.nextDouble()) * (24 + 48.0 * stage);
            }
        },
        /** In batches: everything takes one, two or three weeks and some minutes. */
        WEEKLY {
            @Override
            double hours(Random random, int stage) {
                return 168.0 * (1 + random.nextInt(3)) + random.nextInt(60) / 60.0;
            }
        };

        abstract double hours(Random random, int stage);
    }

    /** A lead as it was planted: when it entered each stage, in seconds after the start. */
    private record Lead(String id, String customer, String channel, List<Long> entered) {
        int stage() {
            return entered.size() - 1;
        }

        boolean won() {
            return entered.size() == STAGES.size();
        }
    }

    private static List<Lead> plant(Rules rules, long seed, int leads) {
        Random random = new Random(seed);
        long end = Duration.between(START, AS_OF).toSeconds();
        List<Lead> planted = new ArrayList<>();
        for (int i = 0; i < leads; i++) {
            long at = random.nextInt((int) end);
            // some never move on, and stay open for ever
            int stays = random.nextInt(5) == 0 ? random.nextInt(3) : STAGES.size();
            List<Long> entered = new ArrayList<>();
            for (int stage = 0; stage < STAGES.size() && at <= end && stage <= stays; stage++) {
                entered.add(at);
                at += 1 + (long) (rules.hours(random, stage) * 3_600);
            }
            planted.add(new Lead("L" + i, "C" + i / 2, random.nextInt(3) == 0 ? "fair" : "web", entered));
        }
        return planted;
    }

    private static MillraceRun open(Path folder, List<Lead> leads) throws IOException {
        StringBuilder csv = new StringBuilder("id,customer,channel,person,what,time\n");
        for (Lead lead : leads) {
            for (int stage = 0; stage <= lead.stage(); stage++) {
                csv.append("%s,%s,%s,%s,%s,%s%n"
                        .formatted(
                                lead.id(),
                                lead.customer(),
                                lead.channel(),
                                stage == 0 ? "" : "rep " + stage,
                                STAGES.get(stage),
                                START.plusSeconds(lead.entered().get(stage))));
            }
        }
        Files.writeString(folder.resolve("leads.csv"), csv);
        Files.writeString(folder.resolve("stages.yaml"), """
                name: leads
                version: 1
                stages:
                  - {key: ask, name: Ask}
                  - {key: talk, name: Talk}
                  - {key: offer, name: Offer}
                  - {key: won, name: Won, last: true}
                """);
        Path config = Files.writeString(folder.resolve("millrace.yaml"), """
                company: Leads
                timezone: UTC
                asOf: 2025-12-31T00:00:00Z
                sources:
                  - name: leads
                    file: leads.csv
                    columns: {case: id, customer: customer, channel: channel, agent: person, type: what, time: time}
                journey: {model: ./stages.yaml, case: {id: lead}}
                lanes:
                  - {key: site, name: Site, row: front}
                map:
                  - {when: {type: Ask}, stage: ask, touchpoint: ask, lane: site}
                  - {when: {type: Talk}, stage: talk, touchpoint: talk, lane: site}
                  - {when: {type: Offer}, stage: offer, touchpoint: offer, lane: site}
                  - {when: {type: Won}, stage: won, touchpoint: win, lane: site}
                streams: {by: channel}
                """);
        return MillraceRun.open(config, null, Progress.SILENT);
    }

    @ParameterizedTest
    @EnumSource(Rules.class)
    void stages_are_the_planted_ones_and_the_stuck_list_is_exact(Rules rules, @TempDir Path folder) throws IOException {
        List<Lead> leads = plant(rules, 3, 1_500);
        MillraceRun run = open(folder, leads);
        WhereReader reader = new WhereReader(run);
        Map<String, Place> places = new HashMap<>();
        for (int i = 0; i < leads.size(); i += 2) {
            reader.find("C" + i / 2).forEach(place -> places.put(place.id(), place));
        }

        assertThat(places).hasSameSizeAs(leads);
        long right = leads.stream()
                .filter(lead -> STAGES.get(lead.stage()).equals(at(places, lead).stage()))
                .count();
        assertThat(right).isEqualTo(leads.size());
        List<String> stuck = stuck(leads);
        assertThat(stuck).hasSizeBetween(20, 1_000);
        assertThat(reader.stuck(View.ALL, 10_000)).extracting(Place::id).containsExactlyInAnyOrderElementsOf(stuck);
        assertThat(reader.read(View.ALL).stuck().cases()).isEqualTo(stuck.size());
        assertThat(reader.stuck(View.ALL, 5)).hasSize(5).allSatisfy(place -> {
            assertThat(place.standing()).isEqualTo(Standing.STUCK);
            assertThat(place.seconds()).isGreaterThan((double) limit(place));
        });
    }

    private static long limit(Place place) {
        NormalRange range = place.range();
        Long limit = range == null ? null : range.stuckAfter();
        return limit == null ? Long.MAX_VALUE : limit;
    }

    private static Place at(Map<String, Place> places, Lead lead) {
        Place place = places.get(lead.id());
        if (place == null) {
            throw new AssertionError("nobody knows where " + lead.id() + " is");
        }
        return place;
    }

    /** By plain loops over what was planted: p95 of the winners as numpy has it. */
    private static List<String> stuck(List<Lead> leads) {
        long end = Duration.between(START, AS_OF).toSeconds();
        List<String> stuck = new ArrayList<>();
        for (String channel : List.of("web", "fair")) {
            for (int stage = 0; stage < STAGES.size() - 1; stage++) {
                int now = stage;
                long[] winners = leads.stream()
                        .filter(lead -> lead.channel().equals(channel) && lead.won())
                        .mapToLong(lead ->
                                lead.entered().get(now + 1) - lead.entered().get(now))
                        .sorted()
                        .toArray();
                long limit = (long) Math.ceil(p95(winners));
                leads.stream()
                        .filter(lead -> lead.channel().equals(channel) && lead.stage() == now)
                        .filter(lead -> end - lead.entered().get(now) > limit)
                        .forEach(lead -> stuck.add(lead.id()));
            }
        }
        return stuck;
    }

    private static double p95(long... sorted) {
        double rank = 0.95 * (sorted.length - 1);
        int low = (int) rank;
        return sorted[low] + (rank - low) * (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]);
    }

    @Test
    void every_number_opens_its_cases_in_one_slice_and_in_many(@TempDir Path folder) throws IOException {
        MillraceRun run = open(folder, plant(Rules.WANDERING, 8, 1_200));
        int[] cuts = IntStream.range(1, 12).map(i -> i * 100).toArray();
        MillraceRun sliced = MillraceRun.of(run.configuration(), new CutLog(run.words(), cuts), run.rows());
        for (View view : List.of(View.ALL, View.ALL.ofStream("web"), View.ALL.with("contains:talk"))) {
            Whereabouts where = new WhereReader(run).read(view);
            assertThat(new WhereReader(sliced).read(view)).isEqualTo(where);
            assertThat(new WhereReader(sliced).stuck(view, 50)).isEqualTo(new WhereReader(run).stuck(view, 50));
            SelectionWalk.over(where)
                    .forEach((key, n) -> assertThat(run.cases(view, key, 0, 0).total())
                            .as(key)
                            .isEqualTo(n));
        }
    }

    @Test
    void whoever_moved_last_owns_the_case(@TempDir Path folder) throws IOException {
        List<Lead> leads =
                List.of(new Lead("A", "anna", "web", List.of(0L)), new Lead("B", "bert", "web", List.of(0L, 3_600L)));
        WhereReader reader = new WhereReader(open(folder, leads));

        Place anna = reader.find("anna").get(0);
        assertThat(anna.owner()).isEqualTo("Site");
        assertThat(anna.byAgent()).isFalse();
        Place bert = reader.find("B").get(0);
        assertThat(bert.owner()).isEqualTo("rep 1");
        assertThat(bert.byAgent()).isTrue();
        assertThat(bert.stage()).isEqualTo("Talk");
        assertThat(bert.standing()).isEqualTo(Standing.AS_USUAL);
        assertThat(reader.read(View.ALL).headline())
                .isEqualTo("2 cases are open; too few have won to tell which of them are stuck.");
        assertThat(reasons(reader.read(View.ALL))).contains("only 0 cases went on from here and won; it takes 20");
    }

    private static List<@Nullable String> reasons(Whereabouts where) {
        List<@Nullable String> reasons = new ArrayList<>();
        where.stages().forEach(stand -> reasons.add(stand.reason()));
        return reasons;
    }

    @Test
    void a_stranger_gets_a_sentence(@TempDir Path folder) throws IOException {
        WhereReader reader = new WhereReader(open(folder, List.of(new Lead("A", "anna", "web", Arrays.asList(0L)))));

        assertThatThrownBy(() -> reader.find("zoe"))
                .isInstanceOf(MillraceException.class)
                .hasMessage(
                        "there is no customer and no case 'zoe': take one from a list of cases, as it is written there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stuck:",
                "stuck:ask>1",
                "stuck:ask>x>0",
                "stuck:sing>1>0",
                "stuck:ask>1>9",
                "where:ask",
                "where:ask>9",
                "where:sing>0"
            })
    void a_key_that_names_nothing_is_refused(String key, @TempDir Path folder) throws IOException {
        MillraceRun run = open(folder, List.of(new Lead("A", "anna", "web", List.of(0L))));

        assertThatThrownBy(() -> run.cases(View.ALL, key, 0, 0))
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("No list of cases has the key '" + key + "'");
    }
}
