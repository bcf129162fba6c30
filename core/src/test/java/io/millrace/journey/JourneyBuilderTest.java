// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Explicit cases, ties, endings and what finds no place. */
class JourneyBuilderTest {
    private static final CaseRule EXPLICIT = new CaseRule.ExplicitId("order");

    @Test
    void ties_follow_the_stages_then_the_file() {
        List<RawEvent> sameTime = List.of(
                Told.inCase("mail", 1, "a", null, 0),
                Told.inCase("arrive", 1, "a", null, 1),
                Told.inCase("visit", 1, "a", null, 2),
                Told.inCase("visit", 1, "a", null, 3),
                Told.inCase("order", 1, "a", null, 4));
        assertThat(Told.cases(build(Told.MODEL, TieRule.STAGES, null, sameTime)))
                .containsExactly("visit visit order arrive mail | OPEN 1.0");
        assertThat(Told.cases(build(Told.MODEL, TieRule.FILE, null, sameTime)))
                .containsExactly("mail arrive visit visit order | OPEN 1.0");
    }

    @Test
    void what_the_source_states_outranks_what_follows() {
        StageModel ending = new StageModel(
                "ending",
                1,
                List.of(
                        new Stage("look", "Look", null, false, false, null),
                        new Stage("buy", "Buy", null, false, true, null),
                        new Stage("use", "Use", null, true, false, null)));
        EventLog log = build(
                ending,
                TieRule.STAGES,
                null,
                List.of(
                        Told.inCase("order", 1, "open", null, 0),
                        Told.inCase("order", 1, "done", null, 1),
                        Told.inCase("arrive", 3, "done", null, 2),
                        Told.inCase("arrive", 4, "done", null, 3),
                        Told.inCase("arrive", 3, "exited", null, 4),
                        Told.inCase("cancel", 5, "exited", null, 5),
                        Told.inCase("cancel", 5, "undated", "unavailable", 6)));
        assertThat(Told.cases(log))
                .containsExactly(
                        "order | OPEN 5.0",
                        "order arrive arrive | COMPLETED 3.0",
                        "arrive cancel | EXITED 5.0",
                        "cancel | EXITED_UNDATED 5.0");
        assertThat(log.exits().word(log.exit()[2])).isEqualTo("cancelled");
        assertThat(log.exits().word(log.exit()[3])).isEqualTo("unavailable");
    }

    @Test
    void the_last_event_is_the_as_of_date_where_the_rules_name_none() {
        EventLog log = build(
                Told.MODEL,
                TieRule.STAGES,
                null,
                List.of(Told.inCase("visit", -9, "a", null, 0), Told.inCase("visit", -7, "b", null, 1)));
        assertThat(log.asOf()).isEqualTo(-7 * Told.DAY);
        assertThat(Told.cases(log)).containsExactly("visit | OPEN -7.0", "visit | OPEN -7.0");
    }

    @Test
    void an_event_without_a_place_says_why() {
        JourneyBuilder builder = new JourneyBuilder(Told.rules(Told.MODEL, EXPLICIT, TieRule.STAGES, 2 * Told.DAY));
        assertThat(builder.accept(Told.inCase("ping", 1, "a", null, 0))).isEqualTo("no rule for type 'ping'");
        assertThat(builder.accept(Told.event("visit", 1, "anna", null, 1))).isEqualTo("no case id");
        assertThat(builder.accept(Told.inCase("visit", 3, "a", null, 2))).isEqualTo("after the as-of date");
        assertThat(builder.build().events()).isZero();
    }

    @Test
    void the_row_of_the_lane_says_who_acts_and_the_lane_gives_the_channel() {
        EventLog log = build(
                Told.MODEL,
                TieRule.STAGES,
                null,
                List.of(
                        Told.inCase("visit", 1, "a", null, 0),
                        Told.inCase("order", 2, "a", null, 1),
                        Told.inCase("arrive", 3, "a", null, 2),
                        Told.inCase("visit", 1, "b", null, 3)));
        assertThat(Told.by(log, "visit")).isEqualTo(Party.CUSTOMER);
        assertThat(Told.by(log, "order")).isEqualTo(Party.US);
        assertThat(Told.by(log, "arrive")).isEqualTo(Party.PARTNER);
        assertThat(log.channels().word(log.channel()[0])).isEqualTo("internet");
        assertThat(log.channels().word(log.channel()[1])).isEqualTo("none");
    }

    @Test
    void conditions_ask_what_they_say() {
        assertThat(new Condition.OneOf(List.of("a", "b")).test("b")).isTrue();
        assertThat(new Condition.OneOf(List.of("a", "b")).test(null)).isFalse();
        assertThat(new Condition.Prefix("C5").test("C536")).isTrue();
        assertThat(new Condition.Prefix("C5").test("536")).isFalse();
        assertThat(new Condition.Range(1.0, null).test(" 7 ")).isTrue();
        assertThat(new Condition.Range(1.0, 6.9).test("7")).isFalse();
        assertThat(new Condition.Range(null, 6.0).test("many")).isFalse();
        assertThat(new Condition.Empty(true).test("")).isTrue();
        assertThat(new Condition.Empty(false).test(null)).isFalse();
    }

    private static EventLog build(StageModel model, TieRule ties, @Nullable Long asOf, List<RawEvent> events) {
        JourneyBuilder builder = new JourneyBuilder(Told.rules(model, EXPLICIT, ties, asOf));
        events.forEach(event -> assertThat(builder.accept(event)).isNull());
        return builder.build();
    }
}
