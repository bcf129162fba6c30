// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.Touchpoint;
import io.millrace.gather.RowCounts;
import io.millrace.gather.RowCounts.Reason;
import io.millrace.journey.Condition;
import io.millrace.journey.JourneyRules;
import io.millrace.journey.MappingRule;
import io.millrace.journey.StageModel;
import io.millrace.map.PlainNumbers;
import io.millrace.setup.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of rows that were rejected or found no place, by reason, and writes the rule that an unmapped word lacks. */
final class LostRowFinder {
    private static final Pattern NO_RULE = Pattern.compile("no rule for type '(.*)'", Pattern.DOTALL);

    private LostRowFinder() {}

    static List<Finding> find(RowCounts rows, JourneyRules rules) {
        List<Finding> findings = new ArrayList<>();
        for (Reason reason : rows.reasons()) {
            Matcher noRule = NO_RULE.matcher(reason.reason());
            if (reason.rejected()) {
                findings.add(rejected(reason, rows.read()));
            } else if (noRule.matches()) {
                findings.add(unmapped(reason, noRule.group(1), rows.read(), rules));
            } else {
                findings.add(unplaced(reason, rows.read()));
            }
        }
        return findings;
    }

    private static Finding rejected(Reason reason, long read) {
        return new Finding(
                "rejected",
                Severity.of(reason.rows() / (double) read, 0.001, 0.05),
                "%s of %s could not be read: %s.".formatted(rows(reason), reason.source(), reason.reason()),
                "They are missing from every number.",
                reason.reason().startsWith("not a date")
                        ? "Give the source the pattern of its dates in format.time, or mend the rows."
                        : "Mend the rows named, or export them again.",
                reason.rows(),
                read,
                examples(reason),
                null,
                null);
    }

    private static Finding unmapped(Reason reason, String type, long read, JourneyRules rules) {
        return new Finding(
                "unmapped",
                Severity.of(reason.rows() / (double) read, 0.01, 0.2),
                "%s of %s say '%s', and no rule wants them.".formatted(rows(reason), reason.source(), type),
                "What they tell is not on the map.",
                "Paste this line under map, and correct stage and lane.",
                reason.rows(),
                read,
                examples(reason),
                null,
                RuleText.of(rule(type, rules), rules.model(), rules.lanes()).strip());
    }

    private static Finding unplaced(Reason reason, long read) {
        return new Finding(
                "unmapped",
                Severity.of(reason.rows() / (double) read, 0.02, 0.3),
                "%s of %s found no place: %s.".formatted(rows(reason), reason.source(), reason.reason()),
                "They are missing from every number.",
                switch (reason.reason()) {
                    case "no case id", "no customer" ->
                        "Fill the column at the source, or join a look-up file that knows it.";
                    case "order of no known customer" ->
                        "Export the orders for the whole period of this source, so that each order has its customer.";
                    case "after the as-of date" -> "Raise asOf, or leave it out.";
                    default -> "Nothing has happened yet in these rows; if something has, name its time column.";
                },
                reason.rows(),
                read,
                examples(reason),
                null,
                null);
    }

    private static String rows(Reason reason) {
        return PlainNumbers.count(reason.rows()) + (reason.rows() == 1 ? " row" : " rows");
    }

    private static List<String> examples(Reason reason) {
        return reason.examples().stream()
                .map(row -> row.file() + ":" + row.line()
                        + (row.column().isEmpty() ? "" : ", " + row.column())
                        + (row.value().isEmpty() ? "" : ": " + row.value()))
                .toList();
    }

    private static MappingRule rule(String type, JourneyRules rules) {
        Optional<Meaning> meaning = Meaning.of(type);
        StageModel model = rules.model();
        int stage =
                meaning.map(known -> known.stage(model.name())).map(model::find).orElse(Touchpoint.NO_STAGE);
        return new MappingRule(
                Map.of("type", new Condition.OneOf(List.of(type))),
                stage,
                type,
                lane(meaning, rules.lanes()),
                meaning.map(Meaning::flow).orElse(FlowKind.ACTION),
                false,
                meaning.map(Meaning::by).orElse(null),
                null,
                meaning.filter(Meaning::isDefect).isPresent(),
                null,
                null,
                Touchpoint.NO_LANE);
    }

    private static int lane(Optional<Meaning> meaning, List<Lane> lanes) {
        String key = meaning.map(Meaning::lane).map(lane -> lane.lane().key()).orElse("");
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).key().equals(key)) {
                return i;
            }
        }
        return lanes.isEmpty() ? Touchpoint.NO_LANE : 0;
    }
}
