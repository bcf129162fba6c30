// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.measure.CaseCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes findings of what was counted. */
final class WasteMaker {
    /** Fewer cases prove nothing that recurs. */
    static final int FEWEST = 20;

    private static final double OUTER = 0.025;

    /** Many spots are looked at: a loss must be beyond the doubt of one spot alone. */
    private static final double DOUBT = 0.005;

    private final WasteFacts facts;

    WasteMaker(WasteFacts facts) {
        this.facts = facts;
    }

    WasteReport make(List<WasteDetector> detectors, List<Search> searches, WasteTally tally) {
        List<Finding> findings = new ArrayList<>();
        List<WasteReport.Absence> absent = new ArrayList<>();
        Set<WasteType> unknown = EnumSet.allOf(WasteType.class);
        for (int i = 0; i < searches.size(); i++) {
            WasteType type = detectors.get(i).type();
            Search search = searches.get(i);
            unknown.remove(type);
            if (search.reason() != null) {
                absent.add(new WasteReport.Absence(type, search.reason()));
            }
            findings.addAll(search.ready());
            for (int spot = 0; spot < search.spots().size(); spot++) {
                Finding found = found(type, search, spot, tally.total(i, spot), tally.buckets(i));
                if (found != null) {
                    findings.add(found);
                }
            }
        }
        unknown.forEach(type -> absent.add(new WasteReport.Absence(type, "it takes " + type.needs())));
        absent.sort(Comparator.comparing(WasteReport.Absence::type));
        findings.sort(Comparator.comparingDouble(WasteMaker::rank)
                .reversed()
                .thenComparing(
                        Comparator.comparingLong((Finding one) -> one.cases().cases())
                                .reversed())
                .thenComparing(Finding::id));
        return new WasteReport(WasteWords.headline(findings), findings, absent, facts.span());
    }

    private static double rank(Finding finding) {
        Estimate amount = finding.money().amount();
        return amount == null ? -1 : amount.value();
    }

    private @Nullable Finding found(WasteType type, Search search, int number, Sums sums, long[] buckets) {
        Reading reading = search.readings().get(number);
        Spot spot = search.spots().get(number);
        if (sums.found() < FEWEST || (reading.proven() && sums.compared() < FEWEST)) {
            return null;
        }
        BucketBootstrap bootstrap = new BucketBootstrap(buckets, WasteTally.offset(number));
        double[] draws = bootstrap.sorted(reading.effect());
        if (draws.length == 0 || (reading.proven() && BucketBootstrap.quantile(DOUBT, draws) <= 0)) {
            return null;
        }
        String stream = facts.ground().words().channels().word(spot.channel());
        return new Finding(
                Finding.id(type, reading.place(), stream),
                type,
                stream,
                reading.place(),
                reading.stage(),
                new CaseCount(sums.found(), spot.key(type)),
                sums.looked(),
                estimate(reading.effect().applyAsDouble(sums), draws),
                reading.unit(),
                money(reading.worth(), sums, bootstrap),
                reading.owner());
    }

    private MoneyPerYear money(Worth worth, Sums sums, BucketBootstrap bootstrap) {
        String missing = facts.money().currency() == null
                ? "no currency is declared: write 'currency: EUR' with your own"
                : worth.missing(facts, sums);
        Estimate amount = missing == null
                ? estimate(worth.perYear(facts, sums), bootstrap.sorted(drawn -> worth.perYear(facts, drawn)))
                : null;
        if (amount != null && amount.low() <= 0) {
            amount = null;
            missing = "the loss may as well be nothing: its interval holds 0";
        }
        return new MoneyPerYear(amount, facts.money().currency(), worth.formula(), worth.inputs(facts, sums), missing);
    }

    private static Estimate estimate(double value, double... draws) {
        return new Estimate(value, BucketBootstrap.quantile(OUTER, draws), BucketBootstrap.quantile(1 - OUTER, draws));
    }
}
