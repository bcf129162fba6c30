// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import com.google.auto.service.AutoService;
import io.millrace.event.Money;
import io.millrace.map.PlainNumbers;
import io.millrace.map.handoff.ExcessLoss;
import io.millrace.map.handoff.HandOff;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Hand-offs between teams after which more cases are lost than where the team stays; counted by the hand-offs themselves. */
@AutoService(WasteDetector.class)
public final class WeakHandOffDetector implements WasteDetector {
    @Override
    public WasteType type() {
        return WasteType.W4;
    }

    @Override
    public Search search(WasteFacts facts) {
        String reason = facts.handOffs().reason();
        if (reason != null) {
            return Search.absent(reason);
        }
        return Search.ready(facts.handOffs().handOffs().stream()
                .filter(one -> {
                    Double low = one.excessLoss().low();
                    return low != null && low > 0 && one.handedOff().cases() >= WasteMaker.FEWEST;
                })
                .map(one -> finding(facts, one))
                .toList());
    }

    private static Finding finding(WasteFacts facts, HandOff one) {
        ExcessLoss loss = one.excessLoss();
        Estimate effect = new Estimate(
                Objects.requireNonNull(loss.value()),
                Objects.requireNonNull(loss.low()),
                Objects.requireNonNull(loss.high()));
        return new Finding(
                Finding.id(WasteType.W4, one.name(), facts.handOffs().stream()),
                WasteType.W4,
                facts.handOffs().stream(),
                one.name(),
                "",
                one.handedOff(),
                one.cases().cases(),
                effect,
                "share of cases lost, beyond that of moves that stay with their team",
                money(facts, one.handedOff().cases(), effect),
                one.taker());
    }

    private static MoneyPerYear money(WasteFacts facts, long cases, Estimate lost) {
        String formula =
                "cases × cases lost beyond those of other moves × share of cases that order × value of an order"
                        + " × gross margin × periods in a year";
        String currency = facts.money().currency();
        Double margin = facts.money().grossMargin();
        Span span = facts.span();
        if (currency == null || margin == null || span.ordered() == 0) {
            return new MoneyPerYear(
                    null,
                    currency,
                    formula,
                    List.of(),
                    "it takes a currency, a gross margin under 'money' and orders of known value");
        }
        double value = (double) span.value() / span.ordered() / Math.pow(10, Money.digits(currency));
        double ordering = (double) span.ordered() / span.cases();
        double each = cases * ordering * value * margin * span.perYear();
        return new MoneyPerYear(
                new Estimate(each * lost.value(), each * lost.low(), each * lost.high()),
                currency,
                formula,
                List.of(
                        FormulaInput.measured("cases", PlainNumbers.count(cases)),
                        FormulaInput.estimated(
                                "cases lost beyond those of other moves",
                                String.format(Locale.ROOT, "%.1f points, associated", 100 * lost.value())),
                        FormulaInput.measured("share of cases that order", PlainNumbers.percent(ordering)),
                        FormulaInput.measured("value of an order", WasteWords.money(value, facts.money())),
                        FormulaInput.declared("gross margin", PlainNumbers.percent(margin)),
                        WasteWords.periods(span)),
                null);
    }

    @Override
    public CaseScan scan(ScanGround ground, Spot... spots) {
        return (trace, seen) -> {};
    }

    @Override
    public String title(ScanGround ground, Spot spot) {
        return "cases that changed hands";
    }
}
