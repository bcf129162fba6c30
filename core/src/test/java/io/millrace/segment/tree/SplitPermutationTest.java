// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.millrace.run.LocalEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chance finds nothing where flows were planted, and finds as much as there is where nothing was; on generated journeys. */
class SplitPermutationTest {
    @Test
    void planted_splits_are_not_chance() {
        for (PlantedJourneys.Rules rules : List.of(PlantedJourneys.chains(2), PlantedJourneys.plans(2))) {
            PlantedJourneys planted = PlantedJourneys.make(rules, 4_000, 3, true);
            SplitSearch search = new SplitSearch(planted.log);
            FlowTree tree = search.find(List.of("first", "second", "noise 6")).tree();

            SplitPermutation test = new SplitPermutation(tree, search.fold(search.all), planted.log.cases());

            assertThat(tree.root().all().filter(node -> !node.leaf()))
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(test.p(node, 19)).isCloseTo(1 / 20.0, within(1e-12)));
            assertThatThrownBy(() -> test.p(tree.leaves().get(0), 19)).hasMessageContaining("leaf");
        }
    }

    @Test
    void chance_is_as_good_as_a_split_of_nothing() {
        int high = 0;
        for (long seed = 0; seed < 20; seed++) {
            PlantedJourneys planted = PlantedJourneys.make(PlantedJourneys.chains(2), 1_000, seed, false);
            SplitSearch search = new SplitSearch(planted.log);
            FlowTree tree = search.find(List.of("noise 6", "noise 40")).tree();
            FlowNode root = tree.root();
            // a split that chance made, told to save what merging finds in the data as they are
            LeafCounts.Tally all = search.fold(search.all).fold(LeafCounts.together(tree.pairs()));
            FlowNode forced = new FlowNode(null, new int[0], all.steps(0), root.cases(), root.bits());
            forced.split(0, gain(search));
            forced.add(new FlowNode(forced, new int[] {1, 2, 3, 4, 5, 6}, all.steps(0), root.cases(), root.bits()));
            FlowTree made = new FlowTree(forced, tree.candidates(), tree.pairs());
            double p = new SplitPermutation(made, search.fold(search.all), planted.log.cases()).p(forced, 39);
            high += p > 0.05 ? 1 : 0;
        }

        assertThat(high).isGreaterThanOrEqualTo(17);
    }

    private static double gain(SplitSearch search) {
        return search.find(List.of("noise 6", "noise 40")).groupings().stream()
                .filter(grouping -> grouping.attribute().equals("noise 6"))
                .findFirst()
                .orElseThrow()
                .gain();
    }

    @Test
    void is_the_same_for_any_slicing() {
        PlantedJourneys planted = PlantedJourneys.make(PlantedJourneys.plans(2), 2_000, 3, true);
        double[] found = new double[2];
        for (int slicing = 0; slicing < 2; slicing++) {
            SplitSearch search = new SplitSearch(planted.log, new LocalEngine(1 + 30 * slicing));
            FlowTree tree = search.find(List.of("first")).tree();
            found[slicing] = new SplitPermutation(tree, search.fold(search.all), 2_000).p(tree.root(), 10);
        }
        assertThat(found[1]).isEqualTo(found[0]);
    }
}
