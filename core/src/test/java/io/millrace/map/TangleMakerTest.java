// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On generated journeys. */
class TangleMakerTest {

    @Test
    void the_sentence_counts_what_the_log_holds() {
        EventLog log = WalkedTangles.log(20, 4, 1_500, 5);
        Tangle tangle = WalkedTangles.make(log, OptionalLong.of(1));
        List<Long> times = tangle.connections().stream()
                .filter(Tangle.Connection::betweenTouchpoints)
                .map(Tangle.Connection::times)
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        long carried = times.stream().limit(20).mapToLong(Long::longValue).sum();

        assertThat(tangle.moves()).isEqualTo(log.events() - log.cases());
        assertThat(tangle.headline())
                .isEqualTo("20 touchpoints and " + times.size() + " connections: the 20 most frequent carry "
                        + PlainNumbers.percent((double) carried / tangle.moves()) + " of all moves.");
        assertThat(tangle.shown()).isEqualTo("All " + times.size() + " connections are drawn.");
        assertThat(tangle.basis()).startsWith("1,500 cases, one case per order. ");
    }

    @Test
    void whatever_is_hidden_each_touchpoint_keeps_its_most_frequent_way_in_and_out() {
        for (int seed = 0; seed < 20; seed++) {
            Tangle all = WalkedTangles.of(25, 5, seed, OptionalLong.of(1));
            Tangle few = WalkedTangles.of(25, 5, seed, OptionalLong.of(1_000_000));
            Set<Integer> left = new HashSet<>();
            Set<Integer> reached = new HashSet<>();
            few.connections().stream().filter(one -> one.standing().drawn()).forEach(one -> {
                assertThat(one.standing()).isEqualTo(Tangle.Standing.KEPT);
                left.add(one.from());
                reached.add(one.to());
            });
            assertThat(few.spots()).isEqualTo(all.spots());
            for (Tangle.Spot spot : few.spots()) {
                assertThat(reached).contains(spot.touchpoint());
                assertThat(left).contains(spot.touchpoint());
                long most = all.connections().stream()
                        .filter(one -> one.from() == spot.touchpoint() && one.to() != spot.touchpoint())
                        .mapToLong(one -> one.cases().cases())
                        .max()
                        .orElseThrow();
                assertThat(few.connections())
                        .anyMatch(one -> one.from() == spot.touchpoint()
                                && one.cases().cases() == most
                                && one.standing().drawn());
            }
            assertThat(few.shown()).contains("and each touchpoint's most frequent way in and way out.");
        }
    }

    @Test
    void hiding_connections_turns_no_other_round() {
        Tangle all = WalkedTangles.of(25, 5, 3, OptionalLong.of(1));
        for (long least : all.steps()) {
            Tangle some = WalkedTangles.of(25, 5, 3, OptionalLong.of(least));
            assertThat(some.connections().stream().map(Tangle.Connection::loop).toList())
                    .isEqualTo(all.connections().stream()
                            .map(Tangle.Connection::loop)
                            .toList());
            long drawn = some.connections().stream()
                    .filter(one -> one.cases().cases() >= least)
                    .filter(one -> one.standing() == Tangle.Standing.FREQUENT)
                    .count();
            assertThat(drawn)
                    .isEqualTo(all.connections().stream()
                            .filter(one -> one.cases().cases() >= least)
                            .count());
        }
    }

    @Test
    void without_being_asked_no_more_is_drawn_than_can_be_read() {
        Tangle tangle = WalkedTangles.of(60, 5, 1, OptionalLong.empty());
        long frequent = tangle.connections().stream()
                .filter(one -> one.standing() == Tangle.Standing.FREQUENT)
                .count();
        assertThat(tangle.least()).isGreaterThan(1);
        assertThat(frequent).isBetween(60L, 120L);
    }

    @Test
    void too_many_touchpoints_are_said_to_be_too_many() {
        Tangle tangle = WalkedTangles.of(130, 3, 1, OptionalLong.of(1));
        assertThat(tangle.spots()).hasSize(80);
        assertThat(tangle.rare()).isPositive();
        assertThat(tangle.headline()).startsWith(80 + tangle.rare() + " touchpoints and ");
        assertThat(tangle.shown())
                .endsWith("The drawing shows the 80 touchpoints that most cases meet; the table lists all.");
    }

    @Test
    void a_stream_without_cases_says_so() {
        Tangle none = WalkedTangles.make(WalkedTangles.log(3, 2, 0, 1), OptionalLong.empty());
        assertThat(none.headline()).startsWith("No case was seen");
        assertThat(none.connections()).isEmpty();
        assertThat(TangleLayout.of(none).graph().nodes()).hasSize(2);
    }
}
