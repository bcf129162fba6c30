// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.run.LocalEngine;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On generated journeys: two generators of different rules, with two noise attributes of 6 and 40 values. */
class PlantedFlowsTest {
    private static final List<String> ON = List.of("first", "second", "noise 6", "noise 40");

    static Stream<PlantedJourneys.Rules> rules() {
        return Stream.of(PlantedJourneys.chains(1), PlantedJourneys.plans(1));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void finds_the_planted_flows_at_20_000_journeys(PlantedJourneys.Rules rules) {
        for (long seed = 0; seed < 5; seed++) {
            check(rules, 20_000, seed, 0.9);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void finds_exactly_the_planted_flows_at_200_000_journeys(PlantedJourneys.Rules rules) {
        check(rules, 200_000, 7, 1);
    }

    private static void check(PlantedJourneys.Rules rules, int cases, long seed, double least) {
        PlantedJourneys planted = PlantedJourneys.make(rules, cases, seed, true);
        SplitSearch search = new SplitSearch(planted.log);

        Split split = search.find(ON);

        assertThat(SplitSearch.adjustedRand(search.leaves(split.tree()), planted.flow))
                .isGreaterThanOrEqualTo(least);
        assertThat(split.explainNothing()).contains("noise 6", "noise 40");
        HeldOut heldOut = Objects.requireNonNull(split.heldOut());
        assertThat(heldOut.confirms()).isTrue();
        assertThat(Math.abs(heldOut.modalUnseen() - heldOut.modalLearned())).isLessThanOrEqualTo(0.03);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void splits_3_000_journeys_of_one_flow_by_nothing(PlantedJourneys.Rules rules) {
        int clean = 0;
        for (long seed = 0; seed < 100; seed++) {
            PlantedJourneys planted = PlantedJourneys.make(rules, 3_000, seed, false);
            clean += new SplitSearch(planted.log).find(ON).splits() ? 0 : 1;
        }

        assertThat(clean).isGreaterThanOrEqualTo(95);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void splits_3_000_planted_journeys_by_no_noise(PlantedJourneys.Rules rules) {
        int clean = 0;
        for (long seed = 0; seed < 100; seed++) {
            PlantedJourneys planted = PlantedJourneys.make(rules, 3_000, seed, true);
            clean += new SplitSearch(planted.log).find(ON).explainNothing().containsAll(ON.subList(2, 4)) ? 1 : 0;
        }

        assertThat(clean).isGreaterThanOrEqualTo(95);
    }

    @Test
    void is_the_same_for_any_slicing() {
        PlantedJourneys planted = PlantedJourneys.make(PlantedJourneys.chains(1), 5_000, 3, true);

        Split one = new SplitSearch(planted.log, new LocalEngine(1)).find(ON);
        Split many = new SplitSearch(planted.log, new LocalEngine(37)).find(ON);

        assertThat(many.groupings()).isEqualTo(one.groupings());
        assertThat(many.heldOut()).isEqualTo(one.heldOut());
        assertThat(many.tree().leaves().stream().map(FlowNode::cases))
                .containsExactlyElementsOf(
                        one.tree().leaves().stream().map(FlowNode::cases).toList());
    }
}
