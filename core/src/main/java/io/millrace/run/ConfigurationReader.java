// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.Lane;
import io.millrace.event.Money;
import io.millrace.gather.SourceSpec;
import io.millrace.journey.CaseRule;
import io.millrace.journey.JourneyRules;
import io.millrace.journey.MappingRule;
import io.millrace.journey.StageModel;
import io.millrace.journey.TieRule;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the page of YAML that describes a company, strictly: what it does not know it refuses, and says where. */
public final class ConfigurationReader {
    private static final Set<String> KEYS = Set.of(
            "company",
            "currency",
            "timezone",
            "asOf",
            "money",
            "sources",
            "journey",
            "lanes",
            "map",
            "streams",
            "promises",
            "privacy",
            "contact");
    private static final List<String> NOT_USED = List.of("money", "promises", "privacy", "contact");

    private ConfigurationReader() {}

    /**
     * Reads and checks the file; no data file is opened.
     *
     * @param dataDir where the data files are, or null for the folder of the configuration
     * @throws io.millrace.event.MillraceException when something in it cannot be done; the message says where and how to mend it
     */
    public static Configuration read(Path file, @Nullable Path dataDir) {
        YamlSection root = YamlFile.read(file).section(KEYS);
        Path folder = file.toAbsolutePath().getParent();
        Path home = folder == null ? Path.of("").toAbsolutePath() : folder;
        YamlValue timezone = root.find("timezone");
        ZoneId zone = timezone == null ? ZoneOffset.UTC : zone(timezone);
        String currency = currency(root.find("currency"));
        List<SourceSpec> sources = new SourceReader(
                        new DataFolder(home, dataDir), zone, currency == null ? 2 : Money.digits(currency))
                .readAll(root.require("sources"));
        List<String> notes = new ArrayList<>();
        for (String key : NOT_USED) {
            if (root.find(key) != null) {
                notes.add("'" + key + "' is understood, but this version does not use it.");
            }
        }
        return new Configuration(
                file, root.require("company").text(), currency, zone, sources, journey(root, home, zone, notes), notes);
    }

    private static JourneyRules journey(YamlSection root, Path home, ZoneId zone, List<String> notes) {
        YamlSection journey = root.require("journey").section(Set.of("model", "case", "ties"));
        StageModel model = StageModelReader.read(journey.require("model"), home);
        List<Lane> lanes = LaneReader.read(root.list("lanes"));
        MapRuleReader rules = new MapRuleReader(model, lanes);
        List<MappingRule> map =
                root.require("map").list().stream().map(rules::read).toList();
        YamlValue ties = journey.find("ties");
        return new JourneyRules(
                model,
                lanes,
                map,
                caseRule(journey.require("case"), model),
                ties == null
                        ? TieRule.STAGES
                        : TieRule.valueOf(ties.oneOf(List.of("stages", "file")).toUpperCase(Locale.ROOT)),
                byChannel(root.find("streams"), notes),
                asOf(root.find("asOf"), zone));
    }

    private static CaseRule caseRule(YamlValue value, StageModel model) {
        YamlSection rule = value.section(Set.of("id", "from", "until", "silentAfter"));
        String noun = rule.text("id");
        if (noun != null) {
            return new CaseRule.ExplicitId(noun);
        }
        rule.require("from").oneOf(List.of("first_touch_or_previous_order"));
        rule.require("until").oneOf(List.of("next_order"));
        if (model.orderStage() < 0) {
            throw value.wrong("cases are cut by orders, but no stage of '" + model.name()
                    + "' is the order; add 'order: true' to one stage");
        }
        YamlValue silent = rule.find("silentAfter");
        return new CaseRule.PurchaseToPurchase(silent == null ? null : DurationReader.read(silent));
    }

    private static boolean byChannel(@Nullable YamlValue value, List<String> notes) {
        if (value == null) {
            return false;
        }
        YamlSection streams = value.section(Set.of("by", "split"));
        if (streams.find("split") != null) {
            notes.add("'streams.split' is understood, but this version does not use it.");
        }
        YamlValue by = streams.find("by");
        return by != null && by.oneOf(List.of("channel")).equals("channel");
    }

    private static @Nullable Long asOf(@Nullable YamlValue value, ZoneId zone) {
        if (value == null) {
            return null;
        }
        String text = value.text();
        try {
            Instant instant = text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .toInstant()
                            .minusNanos(1_000);
            return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        } catch (DateTimeException e) {
            throw value.wrong("'" + text + "' is not a date; write 2025-12-31 or 2025-12-31T18:00:00Z");
        }
    }

    static ZoneId zone(YamlValue value) {
        try {
            return ZoneId.of(value.text());
        } catch (DateTimeException e) {
            throw value.wrong("there is no time zone '" + value.text() + "'; write it like Europe/Berlin or UTC");
        }
    }

    private static @Nullable String currency(@Nullable YamlValue value) {
        if (value == null) {
            return null;
        }
        try {
            return Currency.getInstance(value.text()).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw value.wrong("there is no currency '" + value.text() + "'; write its three letters, such as EUR");
        }
    }
}
