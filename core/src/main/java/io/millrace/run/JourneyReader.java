// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.Lane;
import io.millrace.journey.CaseRule;
import io.millrace.journey.JourneyRules;
import io.millrace.journey.MappingRule;
import io.millrace.journey.StageModel;
import io.millrace.journey.TieRule;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what turns raw events into journeys: stages, lanes, mapping rules, the case rule and the cut into streams. */
final class JourneyReader {
    private final Path home;
    private final ZoneId zone;
    private final List<String> sources;

    JourneyReader(Path home, ZoneId zone, List<String> sources) {
        this.home = home;
        this.zone = zone;
        this.sources = sources;
    }

    JourneyRules read(YamlSection root) {
        YamlSection journey = root.require("journey").section(Set.of("model", "case", "ties"));
        StageModel model = StageModelReader.read(journey.require("model"), home);
        List<Lane> lanes = LaneReader.read(root.list("lanes"));
        StreamsReader streams = new StreamsReader(root.find("streams"));
        YamlValue asOf = root.find("asOf");
        return new JourneyRules(
                model,
                lanes,
                rules(root.require("map"), model, lanes),
                caseRule(journey.require("case"), model),
                ties(journey.find("ties")),
                streams.byChannel(),
                streams.attributes(),
                streams.rules(),
                asOf == null ? null : AsOfReader.read(asOf, zone));
    }

    private List<MappingRule> rules(YamlValue map, StageModel model, List<Lane> lanes) {
        MapRuleReader reader = new MapRuleReader(model, lanes, sources);
        List<MappingRule> rules = map.list().stream().map(reader::read).toList();
        if (rules.isEmpty()) {
            throw map.wrong("'map' is empty: say what at least one event means, such as "
                    + "'- {when: {type: order}, stage: " + model.stages().get(0).key() + ", touchpoint: order}'");
        }
        return rules;
    }

    private static CaseRule caseRule(YamlValue value, StageModel model) {
        YamlSection rule = value.section(Set.of("id", "from", "until", "silentAfter"));
        YamlValue noun = rule.find("id");
        if (noun != null) {
            if (rule.keys().size() > 1) {
                throw value.wrong("'case' has both 'id' and an order to cut by: keep 'id' or 'from' and 'until'");
            }
            return new CaseRule.ExplicitId(noun.text());
        }
        rule.require("from").oneOf(List.of("first_touch_or_previous_order"));
        rule.require("until").oneOf(List.of("next_order"));
        if (model.orderStage() < 0) {
            throw value.wrong("cases are cut by orders, but no stage of '" + model.name()
                    + "' is the order: add 'order: true' to one stage");
        }
        YamlValue silent = rule.find("silentAfter");
        return new CaseRule.PurchaseToPurchase(silent == null ? null : DurationReader.read(silent));
    }

    private static TieRule ties(@Nullable YamlValue ties) {
        return ties == null
                ? TieRule.STAGES
                : TieRule.valueOf(ties.oneOf(List.of("stages", "file")).toUpperCase(Locale.ROOT));
    }
}
