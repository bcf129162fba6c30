// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.EventLog;
import io.millrace.journey.TraceCursor;
import io.millrace.waste.WastefulCompany.Rules;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planted waste is found, nothing else is, and its price is right; generated data by two sets of rules. */
class PlantedWasteTest {
    private static final int CASES = 6_000;
    private static final int SEEDS = 50;
    private static final Set<String> PLANTED = Set.of(
            "W1 deliver web", "W2 pick web", "W3 question phone", "W6 order web", "W11 where is it web", "W13 ask web");

    /** What one seed says of the planted findings. */
    private record Trial(
            int hits, int found, double contacts, double repeats, double rework, double slow, double detours) {}

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void recall_and_precision_are_at_least_nine_tenths_and_money_is_within_a_tenth(boolean even) {
        Rules rules = even ? Rules.EVEN : Rules.LONG_TAILED;
        List<Trial> trials = LongStream.range(0, SEEDS)
                .parallel()
                .mapToObj(seed -> trial(rules, seed))
                .toList();

        double hits = trials.stream().mapToInt(Trial::hits).sum();
        double found = trials.stream().mapToInt(Trial::found).sum();
        assertThat(hits / (SEEDS * PLANTED.size())).as("recall").isGreaterThanOrEqualTo(0.9);
        assertThat(hits / found).as("precision").isGreaterThanOrEqualTo(0.9);
        assertThat(trials).allSatisfy(trial -> {
            assertThat(trial.contacts).isCloseTo(1, within(0.1));
            assertThat(trial.repeats).isCloseTo(1, within(0.1));
            assertThat(trial.rework).isCloseTo(1, within(0.1));
        });
        assertThat(trials.stream().mapToDouble(Trial::slow).average().orElseThrow())
                .isCloseTo(1, within(0.1));
        assertThat(trials.stream().mapToDouble(Trial::detours).average().orElseThrow())
                .isCloseTo(1, within(0.1));
    }

    private static Trial trial(Rules rules, long seed) {
        WastefulCompany company = new WastefulCompany(rules, seed);
        EventLog log = company.build(CASES);
        WasteReport report = WasteOf.log(log, WastefulCompany.MODEL, WasteOf.MONEY, 1);
        // cases that nobody ended stay beyond the winners in any stage and stream: only the planted one is asked for
        Set<String> found = report.findings().stream()
                .map(PlantedWasteTest::name)
                .filter(name -> !name.startsWith("W6") || PLANTED.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        int hits = (int) found.stream().filter(PLANTED::contains).count();
        double year = 365.25 / 715;
        double margin = 100 * 0.4 * year;
        return new Trial(
                hits,
                found.size(),
                money(report, "W11 where is it web") / (company.contacts * 4.2 * year),
                money(report, "W3 question phone") / (company.repeats * 4.2 * year),
                money(report, "W2 pick web") / (company.reworked * rules.reworkMinutes() / 60 * 32 * year),
                money(report, "W1 deliver web") / (company.slow * (rules.againFast() - rules.againSlow()) * margin),
                money(report, "W13 ask web")
                        / (company.detours * (rules.ordersStraight() - rules.ordersAfterDetour()) * margin));
    }

    private static String name(Finding one) {
        String place = one.stage().isEmpty() || one.type() == WasteType.W3 ? one.place() : one.stage();
        return one.type() + " " + place + " " + one.stream();
    }

    private static double money(WasteReport report, String name) {
        return report.findings().stream()
                .filter(one -> name(one).equals(name))
                .map(one -> one.money().amount())
                .filter(Objects::nonNull)
                .mapToDouble(Estimate::value)
                .findFirst()
                .orElse(0);
    }

    @Test
    void every_finding_opens_exactly_its_cases() {
        EventLog log = new WastefulCompany(Rules.LONG_TAILED, 1).build(CASES);
        WasteReport report = WasteOf.log(log, WastefulCompany.MODEL, WasteOf.MONEY, 1);

        assertThat(report.findings()).hasSizeGreaterThan(5).allSatisfy(one -> {
            var filter = WasteSelections.parse(
                            one.cases().selection(),
                            new ScanGround(log, WastefulCompany.MODEL, java.time.ZoneOffset.UTC))
                    .filter();
            TraceCursor cursor = new TraceCursor(log);
            long cases = LongStream.range(0, log.cases())
                    .filter(c -> filter.test(cursor.moveTo((int) c)))
                    .count();
            assertThat(cases).isEqualTo(one.cases().cases());
        });
    }

    @Test
    void any_slicing_gives_the_same_report() {
        EventLog log = new WastefulCompany(Rules.EVEN, 2).build(CASES);

        assertThat(WasteOf.log(log, WastefulCompany.MODEL, WasteOf.MONEY, 7))
                .isEqualTo(WasteOf.log(log, WastefulCompany.MODEL, WasteOf.MONEY, 1));
    }

    @Test
    void without_declared_money_nothing_is_priced_and_each_reason_says_what_to_declare() {
        EventLog log = new WastefulCompany(Rules.EVEN, 3).build(CASES);
        WasteReport report = WasteOf.log(log, WastefulCompany.MODEL, new DeclaredMoney("EUR", null, null, null), 1);

        assertThat(report.headline()).contains("none of them priced");
        assertThat(report.findings()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.money().amount()).isNull();
            assertThat(one.money().reason()).contains("write 'money: {");
        });
    }
}
