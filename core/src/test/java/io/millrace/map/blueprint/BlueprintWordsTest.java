// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import org.junit.jupiter.api.Test;

/** Journeys written by hand. */
class BlueprintWordsTest {

    @Test
    void says_by_which_way_in_what_time_and_by_whose_steps_customers_decide() {
        CustomerLog log = new CustomerLog();
        int look = log.add("look", 0, Party.CUSTOMER, FlowKind.ACTION, 0);
        int order = log.add("order", 0, Party.CUSTOMER, FlowKind.ACTION, 1);
        int letter = log.add("letter", 1, Party.US, FlowKind.INFORMATION, Touchpoint.NO_STAGE);
        int pack = log.hidden("pack");
        log.at(0, look).at(1, letter).at(24, order).at(25, pack).endCase(-1, Ending.COMPLETED, 25);
        log.at(0, look).at(5, look).at(72, order).endCase(-1, Ending.COMPLETED, 72);
        log.at(0, look).at(48, order).at(49, letter).endCase(-1, Ending.OPEN, 50);
        log.at(0, look).at(1, letter).endCase(-1, Ending.SILENT, 900);
        Blueprint blueprint = DrawnBlueprints.make(log.log(50), BlueprintOrder.CUSTOMER);
        assertThat(blueprint.headline())
                .isEqualTo("75 % of 4 cases reach Order, most often by way of Look (100 % of them); half of those who"
                        + " do take 2.0 days or less.");
        assertThat(blueprint.explanation())
                .isEqualTo("Of the steps before Order 80 % are the customer's own, 20 % ours, mostly in Shop. Customers"
                        + " react to 50 % of what they notice of us within 7.0 days; there is no action that nobody is"
                        + " known to react to.");
        ActionReactions reactions = blueprint.reactions().actions().get(0);
        assertThat(reactions.young().times()).isEqualTo(1);
        assertThat(reactions.could().times()).isEqualTo(2);
        assertThat(reactions.latency().p50().seconds()).isEqualTo(23 * 3600.0);
    }

    @Test
    void says_that_nobody_knows_where_customers_are_first_seen_when_they_order() {
        CustomerLog log = new CustomerLog();
        int order = log.add("order", 0, Party.CUSTOMER, FlowKind.ACTION, 1);
        int parcel = log.add("parcel", 3, Party.PARTNER, FlowKind.MATERIAL, 2);
        for (int c = 0; c < 10; c++) {
            log.at(c, order).at(c + 30, parcel).endCase(-1, Ending.COMPLETED, c + 30);
        }
        Blueprint blueprint = DrawnBlueprints.make(log.log(900), BlueprintOrder.SELLER);
        assertThat(blueprint.headline())
                .isEqualTo("How customers decide is not in the data: of 10 cases that reach Order, 100 % are first seen"
                        + " there.");
        assertThat(blueprint.explanation()).contains("of 1 kind of action nobody knows how they react");
        // the parcel is back stage, by a partner, and evidence too; an action that customers notice
        assertThat(blueprint.rows().get(1).boxes()).singleElement().matches(Blueprint.Box::partner);
        assertThat(blueprint.rows().get(4).boxes()).hasSize(1);
        assertThat(blueprint.reactions().emptySpaces())
                .singleElement()
                .matches(space ->
                        space.touchpoint() == parcel && space.unanswered().times() == 10);
    }

    @Test
    void the_decisions_of_two_halves_add_up() {
        EventLog log = new CustomerLog().log(1);
        assertThat(Folded.fold(log, new DecisionAggregate(log, CustomerLog.MODEL), 2)
                        .decided())
                .isZero();
        for (int path : new int[] {0, 3, 63}) {
            assertThat(DecisionTally.stages((1L << 12) | (path << 6) | 5)).containsExactly(path, 5);
        }
    }
}
