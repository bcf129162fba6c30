// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.measure.waiting.CauseTotals;
import io.millrace.stats.ShareDifference;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hand-offs that can be counted by hand. */
class HandOffStoryTest {
    private static final long HOUR = HandedLogs.HOUR;
    private static final long AS_OF = 1_000 * HOUR;

    private final HandedLogs logs = new HandedLogs();
    private final int ask = logs.touchpoint(0, 0);
    private final int desk = logs.touchpoint(-1, 0);
    private final int office = logs.touchpoint(-1, 1);
    private final int offer = logs.touchpoint(1, 1);
    private final int customer = logs.touchpoint(-1, 0, Party.CUSTOMER, false, Touchpoint.NO_LANE);
    private final int gives = logs.touchpoint(0, 0, Party.US, false, 1);
    private final int complaint = logs.touchpoint(-1, 1, Party.US, true, Touchpoint.NO_LANE);

    /** 40 of 100 that go to the office are lost, of 100 that stay at the desk 10. */
    private EventLog lossy() {
        for (int i = 0; i < 200; i++) {
            boolean handed = i < 100;
            boolean lost = handed ? i < 40 : i < 110;
            logs.event(ask, "ann", 0).event(handed ? office : desk, handed ? "cem" : "ann", 2 * HOUR);
            if (!lost) {
                logs.event(offer, handed ? "cem" : "ann", 5 * HOUR);
            }
            logs.endCase("all", lost ? Ending.EXITED : Ending.OPEN, lost ? 4 * HOUR : AS_OF);
        }
        return logs.build(AS_OF);
    }

    private static HandOff only(EventLog log, PartyLevel level, String name) {
        return HandedLogs.handOffs(log, level).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_excess_loss_is_the_difference_to_cases_that_stay_and_the_strength_what_it_leaves() {
        HandOff one = only(lossy(), PartyLevel.TEAM, "North → South");
        ShareDifference known = ShareDifference.of(40, 100, 10, 100);

        assertThat(one.excessLoss().value()).isCloseTo(0.3, within(1e-12));
        assertThat(one.excessLoss().low()).isCloseTo(known.low(), within(1e-12));
        assertThat(one.excessLoss().high()).isCloseTo(known.high(), within(1e-12));
        assertThat(one.strength().value()).isCloseTo(70, within(1e-9));
        assertThat(one.strength().missing()).containsExactly("acceptance");
        assertThat(one.sentence())
                .isEqualTo(
                        "North → South, strength 70 of 100: 40 % of its cases are lost before the next stage, against 10 % where"
                                + " the case does not change hands, and half of 100 cases wait 2 hours or longer.");
        assertThat(HandOffWords.headline(PartyLevel.TEAM, HandedLogs.handOffs(lossy(), PartyLevel.TEAM)))
                .startsWith("The weakest hand-off is North → South, strength 70 of 100: 40 %");
    }

    @Test
    void the_interval_of_the_strength_holds_it_and_narrows_with_more_cases() {
        HandOff one = only(lossy(), PartyLevel.TEAM, "North → South");
        double low = Objects.requireNonNull(one.strength().low());
        double high = Objects.requireNonNull(one.strength().high());

        // the excess loss alone gives 100 * (1 - 0.41) to 100 * (1 - 0.18); that nobody came back is not certain either
        assertThat(low).isBetween(55.0, 59.5);
        assertThat(high).isBetween(81.0, 83.0);
    }

    @Test
    void what_the_customer_does_is_passed_over_and_an_unknown_party_breaks_the_chain() {
        logs.event(ask, "ann", 0).event(customer, "", HOUR).event(office, "cem", 3 * HOUR);
        logs.endCase("all", Ending.OPEN, AS_OF);
        logs.event(ask, "ann", 0).event(desk, "", HOUR).event(office, "cem", 3 * HOUR);
        logs.endCase("all", Ending.OPEN, AS_OF);
        EventLog log = logs.build(AS_OF);

        HandOff person = only(log, PartyLevel.PERSON, "Desk → Office");
        assertThat(person.cases().cases()).isEqualTo(1);
        assertThat(person.waitTime().p50().seconds()).isEqualTo(3 * 3_600.0);
        // the lane tells the team where the agent does not
        assertThat(HandedLogs.handOffs(log, PartyLevel.TEAM))
                .extracting(HandOff::name)
                .containsExactlyInAnyOrder("North → South", "North → Desk", "Desk → South");
    }

    @Test
    void a_hand_over_that_nobody_took_up_is_not_accepted_and_still_waits() {
        for (int i = 0; i < 30; i++) {
            logs.event(gives, "ann", 0);
            if (i < 20) {
                logs.event(office, "cem", (1 + i) * HOUR);
            }
            logs.endCase("all", i < 25 ? Ending.OPEN : Ending.EXITED, i < 25 ? AS_OF : 50 * HOUR);
        }
        // too young to tell
        logs.event(gives, "ann", AS_OF - HOUR).endCase("all", Ending.OPEN, AS_OF);
        HandOff one = only(logs.build(AS_OF), PartyLevel.PERSON, "Desk → Office");

        assertThat(one.acceptance().of().cases()).isEqualTo(30);
        assertThat(one.acceptance().value()).isCloseTo(20 / 30.0, within(1e-12));
        assertThat(one.waitTime().n()).isEqualTo(31);
        assertThat(one.waitTime().censored()).isEqualTo(11);
        assertThat(one.excessLoss().reason()).contains("nothing to compare with");
        assertThat(one.strength().value()).isNull();
        assertThat(one.strength().reason()).startsWith("the excess loss is unknown: ");
    }

    @Test
    void a_defect_met_by_the_taker_makes_the_hand_off_incomplete() {
        logs.event(ask, "ann", 0).event(complaint, "cem", HOUR).event(offer, "cem", 2 * HOUR);
        logs.endCase("all", Ending.OPEN, AS_OF);
        logs.event(ask, "ann", 0)
                .event(office, "cem", HOUR)
                .event(offer, "cem", 2 * HOUR)
                .event(complaint, "cem", 3 * HOUR);
        logs.endCase("all", Ending.OPEN, AS_OF);
        HandOff one = only(logs.build(AS_OF), PartyLevel.TEAM, "North → South");

        assertThat(one.completeness().value()).isEqualTo(0.5);
        assertThat(one.bounce().value()).isEqualTo(0);
    }

    @Test
    void where_only_complete_cases_have_known_parties_no_loss_is_told() {
        int done = logs.touchpoint(3, 1);
        for (int i = 0; i < 100; i++) {
            logs.event(ask, i < 50 ? "ann" : "", 0);
            if (i < 50) {
                logs.event(done, "cem", HOUR);
            }
            logs.endCase("all", i < 50 ? Ending.COMPLETED : Ending.OPEN, i < 50 ? HOUR : AS_OF);
        }
        assertThat(only(logs.build(AS_OF), PartyLevel.PERSON, "Desk → Office")
                        .excessLoss()
                        .reason())
                .isEqualTo(
                        "only complete cases tell who was responsible: of 50 that are not, no step has a known party");
    }

    @Test
    void a_level_that_nothing_tells_says_what_to_declare() {
        EventLog log = lossy();
        HorizonAggregate.Watch watch = HandedLogs.watch(log, PartyLevel.TEAM);
        assertThat(watch.cases()).isEqualTo(200);
        assertThat(Parties.absence(PartyLevel.SYSTEM, log, HandedLogs.DECLARED)).isNull();
        assertThat(Parties.absence(PartyLevel.COMPANY, log, HandedLogs.DECLARED))
                .isNull();
        assertThat(Parties.absence(PartyLevel.PERSON, new HandedLogs().build(AS_OF), HandedLogs.DECLARED))
                .isEqualTo("no source names the person who acts: add 'agent: COLUMN' to the columns of a source");
        assertThat(new CauseTotals(0, 0, Map.of()).missing()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handOff:",
                "handOff:floor:0>1:moved:-.-.-",
                "handOff:team:0>99:moved:-.-.-",
                "handOff:team:0>1:won:-.-.-",
                "handOff:team:0>1:moved:soon",
                "handOff:team:kept:lost:-.-.-",
                "handOff:team:0>1:lost:-.-.-:9.9"
            })
    void a_key_that_no_hand_off_has_is_refused_in_one_sentence(String key) {
        EventLog log = lossy();
        assertThatThrownBy(() -> HandOffSelections.parse(key, log, HandedLogs.MODEL, HandedLogs.DECLARED))
                .isInstanceOf(MillraceException.class)
                .hasMessageStartingWith("No list of cases has the key '" + key + "': ")
                .hasMessageEndingWith("; take the key from a number's selection.");
    }
}
