// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.Party;
import io.millrace.event.StagePair;
import io.millrace.event.Touchpoint;
import io.millrace.journey.Condition;
import io.millrace.journey.MappingRule;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code map}. */
final class MapRuleReader {
    private static final Set<String> KEYS = Set.of(
            "when",
            "stage",
            "touchpoint",
            "lane",
            "flow",
            "medium",
            "by",
            "minutes",
            "defect",
            "waste",
            "enables",
            "handsTo",
            "exit");

    private final StageModel model;
    private final List<Lane> lanes;

    private final List<String> sources;

    MapRuleReader(StageModel model, List<Lane> lanes, List<String> sources) {
        this.model = model;
        this.lanes = lanes;
        this.sources = sources;
    }

    MappingRule read(YamlValue entry) {
        YamlSection rule = entry.section(KEYS);
        YamlValue medium = rule.find("medium");
        YamlValue minutes = rule.find("minutes");
        YamlValue by = rule.find("by");
        YamlValue flow = rule.find("flow");
        return new MappingRule(
                conditions(rule.require("when")),
                stage(rule.find("stage")),
                rule.require("touchpoint").text(),
                lane(rule.find("lane")),
                flow == null ? FlowKind.ACTION : FlowKind.valueOf(upper(flow, "action", "information", "material")),
                medium != null && medium.oneOf(List.of("electronic", "manual")).equals("manual"),
                by == null ? null : Party.valueOf(upper(by, "customer", "us", "system", "partner")),
                minutes == null ? null : seconds(minutes),
                defect(rule),
                rule.text("exit"),
                enables(rule.find("enables")),
                lane(rule.find("handsTo")));
    }

    private static String upper(YamlValue value, String... words) {
        return value.oneOf(List.of(words)).toUpperCase(Locale.ROOT);
    }

    private static boolean defect(YamlSection rule) {
        YamlValue waste = rule.find("waste");
        boolean failureDemand =
                waste != null && !waste.oneOf(List.of("failure-demand")).isEmpty();
        return rule.flag("defect") || failureDemand;
    }

    private static double seconds(YamlValue minutes) {
        double number = minutes.number();
        if (number < 0) {
            throw minutes.wrong("'minutes' is below zero: write how long the work takes, such as 4");
        }
        return number * 60;
    }

    private int stage(@Nullable YamlValue value) {
        if (value == null) {
            return Touchpoint.NO_STAGE;
        }
        return model.find(value.oneOf(model.stages().stream().map(Stage::key).toList()));
    }

    private @Nullable StagePair enables(@Nullable YamlValue value) {
        if (value == null) {
            return null;
        }
        List<String> keys = model.stages().stream().map(Stage::key).toList();
        String[] ends = value.text().split(">", -1);
        if (ends.length != 2) {
            throw value.wrong("'enables' names no move between two stages: write it like " + keys.get(0) + " > "
                    + keys.get(keys.size() - 1));
        }
        StagePair pair = new StagePair(model.find(ends[0].strip()), model.find(ends[1].strip()));
        if (pair.from() < 0 || pair.to() < 0) {
            String unknown = ends[pair.from() < 0 ? 0 : 1].strip();
            throw value.wrong("'enables' names the stage '" + unknown + "', which the stage model does not have"
                    + YamlValue.meant(unknown, keys));
        }
        if (pair.from() == pair.to()) {
            throw value.wrong("'enables' moves from a stage to itself: name the stage that it helps to reach");
        }
        return pair;
    }

    private int lane(@Nullable YamlValue value) {
        if (value == null) {
            return Touchpoint.NO_LANE;
        }
        List<String> keys = lanes.stream().map(Lane::key).toList();
        if (keys.isEmpty()) {
            throw value.wrong("lane '" + value.text() + "' is not declared: add 'lanes:' with its key and row");
        }
        return keys.indexOf(value.oneOf(keys));
    }

    private Map<String, Condition> conditions(YamlValue when) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        when.openSection().values().forEach((field, value) -> {
            if (field.equals("source") && !value.isSection()) {
                value.entries().forEach(word -> word.oneOf(sources));
            }
            conditions.put(field, condition(value));
        });
        return conditions;
    }

    private static Condition condition(YamlValue value) {
        if (!value.isSection()) {
            return new Condition.OneOf(value.words());
        }
        YamlSection asked = value.section(Set.of("prefix", "from", "to", "empty"));
        YamlValue prefix = asked.find("prefix");
        if (prefix != null) {
            return new Condition.Prefix(prefix.text());
        }
        if (asked.find("empty") != null) {
            return new Condition.Empty(asked.flag("empty"));
        }
        YamlValue from = asked.find("from");
        YamlValue to = asked.find("to");
        if (from == null && to == null) {
            throw value.wrong("'" + value.name() + "' asks nothing: write prefix, from, to or empty");
        }
        return new Condition.Range(from == null ? null : from.number(), to == null ? null : to.number());
    }
}
