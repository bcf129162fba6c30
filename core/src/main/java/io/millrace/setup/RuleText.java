// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.Touchpoint;
import io.millrace.journey.Condition;
import io.millrace.journey.MappingRule;
import io.millrace.journey.StageModel;
import io.millrace.run.YamlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes one mapping rule as YAML. */
final class RuleText {
    private RuleText() {}

    static String of(MappingRule rule, StageModel model, List<Lane> lanes) {
        List<String> parts = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        rule.when().forEach((field, condition) -> asked.add(YamlText.word(field) + ": " + condition(condition)));
        parts.add("when: {" + String.join(", ", asked) + "}");
        if (rule.stage() != Touchpoint.NO_STAGE) {
            parts.add("stage: " + YamlText.word(model.stages().get(rule.stage()).key()));
        }
        parts.add("touchpoint: " + YamlText.word(rule.touchpoint()));
        if (rule.lane() != Touchpoint.NO_LANE) {
            parts.add("lane: " + YamlText.word(lanes.get(rule.lane()).key()));
        }
        if (rule.flow() != FlowKind.ACTION) {
            parts.add("flow: " + rule.flow().name().toLowerCase(Locale.ROOT));
        }
        if (rule.manual()) {
            parts.add("medium: manual");
        }
        if (rule.by() != null) {
            parts.add("by: " + rule.by().name().toLowerCase(Locale.ROOT));
        }
        if (rule.declaredSeconds() != null) {
            parts.add("minutes: " + number(rule.declaredSeconds() / 60));
        }
        if (rule.defect()) {
            parts.add("defect: true");
        }
        if (rule.exit() != null) {
            parts.add("exit: " + YamlText.word(rule.exit()));
        }
        return "  - {" + String.join(", ", parts) + "}";
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            return YamlText.words(oneOf.words());
        }
        if (condition instanceof Condition.Prefix prefix) {
            return "{prefix: " + YamlText.word(prefix.prefix()) + "}";
        }
        if (condition instanceof Condition.Empty empty) {
            return "{empty: " + empty.empty() + "}";
        }
        Condition.Range range = (Condition.Range) condition;
        List<String> bounds = new ArrayList<>();
        if (range.from() != null) {
            bounds.add("from: " + number(range.from()));
        }
        if (range.to() != null) {
            bounds.add("to: " + number(range.to()));
        }
        return "{" + String.join(", ", bounds) + "}";
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
