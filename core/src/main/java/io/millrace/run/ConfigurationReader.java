// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.Money;
import io.millrace.gather.SourceSpec;
import io.millrace.journey.JourneyRules;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
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
            "calendars",
            "teams",
            "map",
            "streams",
            "blueprint",
            "promises",
            "privacy",
            "contact");
    private static final List<String> NOT_USED = List.of("privacy", "contact");

    private ConfigurationReader() {}

    /**
     * Reads and checks the file; no data file is opened.
     *
     * @param dataDir where the data files are, or null for the folder of the configuration
     * @throws io.millrace.event.MillraceException when something in it cannot be done; the message says where and how to mend it
     */
    public static Configuration read(Path file, @Nullable Path dataDir) {
        String text = YamlFile.text(file);
        YamlSection root =
                YamlFile.parse(text, String.valueOf(file.getFileName())).section(KEYS);
        String company = root.require("company").text();
        Path folder = file.toAbsolutePath().getParent();
        Path home = folder == null ? Path.of("").toAbsolutePath() : folder;
        YamlValue timezone = root.find("timezone");
        ZoneId zone = timezone == null ? ZoneOffset.UTC : zone(timezone);
        String currency = currency(root.find("currency"));
        Notes notes = new Notes();
        NOT_USED.forEach(key -> notes.notUsed(root.find(key)));
        List<SourceSpec> sources = new SourceReader(
                        new DataFolder(home, dataDir), zone, currency == null ? 2 : Money.digits(currency), notes)
                .readAll(root.require("sources"));
        List<String> names = sources.stream().map(SourceSpec::name).toList();
        JourneyRules journey = new JourneyReader(home, zone, names).read(root);
        return new Configuration(
                file,
                text.lines().toList(),
                company,
                currency,
                zone,
                sources,
                journey,
                reactionWindow(root.find("blueprint")),
                CalendarReader.read(root.list("calendars"), journey.lanes()),
                TeamReader.read(root.find("teams")),
                MoneyReader.read(currency, root.find("money")),
                PromiseReader.read(root.find("promises"), notes),
                new StreamsReader(root.find("streams")).splits(),
                notes.sentences());
    }

    private static Duration reactionWindow(@Nullable YamlValue blueprint) {
        YamlValue window =
                blueprint == null ? null : blueprint.section(Set.of("window")).find("window");
        if (window == null) {
            return Configuration.REACTION_WINDOW;
        }
        Duration read = DurationReader.read(window);
        if (read.isZero()) {
            throw window.wrong("nobody reacts within no time: write how long a reaction may take, such as 7d");
        }
        return read;
    }

    /** What was understood but is not used, one sentence each. */
    static final class Notes {
        private final List<String> sentences = new ArrayList<>();

        void notUsed(@Nullable YamlValue value) {
            if (value != null) {
                sentences.add(value.where() + ": '" + value.name() + "' is understood, but not used by this version");
            }
        }

        List<String> sentences() {
            return List.copyOf(sentences);
        }
    }

    static ZoneId zone(YamlValue value) {
        try {
            return ZoneId.of(value.text());
        } catch (DateTimeException e) {
            throw value.wrong("there is no time zone '" + value.text() + "'"
                    + YamlValue.meantOf(
                            value.text(), ZoneId.getAvailableZoneIds(), "write it like Europe/Berlin or UTC"));
        }
    }

    private static @Nullable String currency(@Nullable YamlValue value) {
        if (value == null) {
            return null;
        }
        try {
            return Currency.getInstance(value.text()).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw value.wrong("there is no currency '" + value.text() + "': write its three letters, such as EUR");
        }
    }
}
