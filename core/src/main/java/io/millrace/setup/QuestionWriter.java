// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.setup.Question.Option;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what the files do not tell, the most important first, at most five. */
final class QuestionWriter {
    private static final int MOST = 5;

    private QuestionWriter() {}

    static List<Question> write(
            List<List<String>> groups,
            List<SourceDraft> sources,
            CaseChooser.Choice cases,
            SetupZone zone,
            @Nullable String currency,
            String company) {
        List<Question> questions = new ArrayList<>();
        if (groups.size() > 1) {
            questions.add(group(groups));
        }
        sources.stream()
                .filter(draft -> draft.profile.columns().stream()
                        .anyMatch(column -> !column.otherPatterns().isEmpty()))
                .forEach(draft -> questions.add(dateOrder(draft.profile)));
        if (cases.open()) {
            questions.add(cases(cases));
        }
        if (zone.matters()) {
            questions.add(zone(zone.zone()));
        }
        if (currency == null && SetupCurrency.matters(sources)) {
            questions.add(currency());
        }
        questions.add(new Question(
                "company", "What is the company called?", List.of(), company, "The name on every page.", true));
        return List.copyOf(questions.subList(0, Math.min(MOST, questions.size())));
    }

    private static Question group(List<List<String>> groups) {
        List<Option> options = new ArrayList<>();
        for (List<String> files : groups) {
            options.add(new Option(files.get(0), String.join(", ", files)));
        }
        return new Question(
                "group",
                "These files share no keys. Which of them is the map about?",
                options,
                options.get(0).word(),
                "The others are left out: their journeys are maps of their own.",
                false);
    }

    private static Question dateOrder(FileProfile profile) {
        ColumnProfile column = profile.columns().stream()
                .filter(one -> !one.otherPatterns().isEmpty())
                .findFirst()
                .orElseThrow();
        String pattern = String.valueOf(column.timePattern());
        List<Option> options = new ArrayList<>();
        options.add(option(pattern, column));
        options.add(option(column.otherPatterns().get(0), column));
        return new Question(
                "time:" + profile.name(),
                "In %s, is %s written day first or month first?".formatted(profile.name(), column.name()),
                options,
                pattern,
                "Every time between two events.",
                true);
    }

    private static Option option(String pattern, ColumnProfile column) {
        String order = TimePatternFinder.dayFirst(pattern) ? "day first" : "month first";
        return new Option(pattern, order + ", as in " + column.samples().get(0) + " (" + pattern + ")");
    }

    private static Question cases(CaseChooser.Choice cases) {
        return new Question(
                "cases",
                "What is one run through the stream?",
                List.of(
                        new Option("purchase", "from a customer's first touch to the next order"),
                        new Option("id", "one " + cases.noun())),
                cases.purchase() ? "purchase" : "id",
                "How events are cut into cases, and with it every number.",
                false);
    }

    private static Question zone(ZoneId zone) {
        Set<String> zones = new LinkedHashSet<>(List.of(zone.getId(), "UTC", "Europe/Berlin", "America/New_York"));
        return new Question(
                "zone",
                "In which time zone are the times without an offset?",
                zones.stream().map(id -> new Option(id, id)).toList(),
                zone.getId(),
                "Days and hours on the map, and times that are compared with other systems.",
                true);
    }

    private static Question currency() {
        List<Option> options = new ArrayList<>(List.of(new Option("none", "leave money out")));
        for (String code : List.of("EUR", "USD", "GBP", "CHF")) {
            options.add(new Option(code, code));
        }
        return new Question(
                "currency",
                "In which currency are the amounts?",
                options,
                "none",
                "Whether money is shown, and how it is named.",
                true);
    }
}
