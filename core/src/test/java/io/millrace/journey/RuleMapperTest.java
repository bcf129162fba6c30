// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.FlowKind;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rule speaks for an event, and under what name. */
class RuleMapperTest {
    private final TouchpointCodes touchpoints = new TouchpointCodes();

    private static final Condition REFUND = new Condition.OneOf(List.of("refund", "return"));

    @Test
    void the_first_rule_that_matches_wins_for_every_event_of_a_type() {
        RuleMapper mapper = mapper(
                rule("Large", Map.of("type", REFUND, "amount", new Condition.Range(100.0, null))),
                rule("Unnamed", Map.of("type", REFUND, "customer", new Condition.Empty(true))),
                rule("Other", Map.of("type", REFUND)),
                rule("Never", Map.of("type", REFUND)));
        assertThat(name(mapper, event("refund", "anna", Map.of("amount", "250"))))
                .isEqualTo("Large");
        assertThat(name(mapper, event("refund", "anna", Map.of("amount", "99.9"))))
                .isEqualTo("Other");
        assertThat(name(mapper, event("return", null, Map.of()))).isEqualTo("Unnamed");
        assertThat(name(mapper, event("refund", "anna", Map.of("amount", "100"))))
                .isEqualTo("Large");
        assertThat(mapper.map(event("visit", "anna", Map.of("amount", "250")))).isEqualTo(RuleMapper.UNMAPPED);
    }

    @Test
    void every_condition_of_a_rule_must_hold() {
        RuleMapper mapper = mapper(rule(
                "Credit",
                Map.of("invoice", new Condition.Prefix("C"), "source", new Condition.OneOf(List.of("invoices")))));
        assertThat(name(mapper, event("line", null, Map.of("invoice", "C536")))).isEqualTo("Credit");
        assertThat(mapper.map(event("line", null, Map.of("invoice", "536")))).isEqualTo(RuleMapper.UNMAPPED);
        assertThat(mapper.map(event("line", null, Map.of()))).isEqualTo(RuleMapper.UNMAPPED);
    }

    @Test
    void a_template_takes_the_words_of_the_event() {
        RuleMapper mapper = mapper(rule("${type} by ${how} for ${customer}", Map.of()));
        assertThat(name(mapper, event("pay", "anna", Map.of("how", "$card\\1"))))
                .isEqualTo("pay by $card\\1 for anna");
        assertThat(name(mapper, event("pay", null, Map.of()))).isEqualTo("pay by none for none");
        assertThat(name(mapper, event("ship", null, Map.of()))).isEqualTo("ship by none for none");
        assertThat(touchpoints.touchpoints()).hasSize(3);
    }

    @Test
    void rules_that_mean_the_same_share_a_touchpoint_and_stages_keep_them_apart() {
        RuleMapper mapper = mapper(
                rule("Call", Map.of("type", new Condition.OneOf(List.of("phone")))),
                rule("Call", Map.of("type", new Condition.OneOf(List.of("ring")))),
                Told.rule("Call", 1, Touchpoint.NO_LANE, null));
        int phone = mapper.map(event("phone", null, Map.of()));
        assertThat(mapper.map(event("ring", null, Map.of()))).isEqualTo(phone);
        assertThat(mapper.map(event("Call", null, Map.of()))).isNotEqualTo(phone);
        assertThat(touchpoints.touchpoints()).extracting(Touchpoint::stage).containsExactly(0, 1);
    }

    @Test
    void a_rule_without_conditions_takes_whatever_is_left() {
        RuleMapper mapper = mapper(rule("Refund", Map.of("type", REFUND)), rule("Rest", Map.of()));
        assertThat(name(mapper, event("refund", null, Map.of()))).isEqualTo("Refund");
        assertThat(name(mapper, event("anything", null, Map.of()))).isEqualTo("Rest");
    }

    private String name(RuleMapper mapper, RawEvent event) {
        return touchpoints.touchpoint(mapper.map(event)).name();
    }

    private RuleMapper mapper(MappingRule... rules) {
        return new RuleMapper(
                new JourneyRules(
                        Told.MODEL,
                        Told.LANES,
                        List.of(rules),
                        new CaseRule.ExplicitId("order"),
                        TieRule.STAGES,
                        true,
                        List.of(),
                        List.of(),
                        null),
                touchpoints);
    }

    private static MappingRule rule(String touchpoint, Map<String, Condition> when) {
        return new MappingRule(
                when,
                0,
                touchpoint,
                Touchpoint.NO_LANE,
                FlowKind.ACTION,
                false,
                null,
                null,
                false,
                null,
                null,
                Touchpoint.NO_LANE);
    }

    private static RawEvent event(String type, @Nullable String customer, Map<String, String> fields) {
        return new RawEvent(
                "invoices",
                type,
                0,
                RawEvent.NO_TIME,
                null,
                customer,
                null,
                null,
                null,
                RawEvent.NO_VALUE,
                0,
                null,
                fields::get);
    }
}
