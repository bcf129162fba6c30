// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.event.Money;
import io.millrace.map.PlainNumbers;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prices what a counter counted, from what was declared; says what is missing where it cannot. */
public final class Pricing {
    private static final double SECONDS_OF_HOUR = 3_600;
    private static final String NO_CURRENCY = "the configuration names no currency: add 'currency: EUR'";
    private static final String MISSING = "orders missing a year × mean value of an order × gross margin";

    private final WasteContext context;
    private final CountedWaste counted;

    public Pricing(WasteContext context, CountedWaste counted) {
        this.context = context;
        this.counted = counted;
    }

    /** Contacts of support, by what one costs. */
    public YearlyMoney contacts(int channel, int place, int contacts) {
        Double cost = context.money().contactCost();
        return cost == null
                ? undeclared("contactCost", "4.20")
                : priced(
                        channel,
                        place,
                        drawn -> drawn.sum(contacts) * cost,
                        "contacts a year × cost of a contact",
                        List.of(
                                count("contacts seen", counted.sum(channel, place, contacts)),
                                declared("cost of a contact", cost),
                                period()));
    }

    /** Time that somebody of ours worked, by what an hour costs. */
    public YearlyMoney work(int channel, int place, int seconds) {
        Double cost = context.money().hourlyCost();
        long worked = counted.sum(channel, place, seconds);
        if (worked <= 0) {
            return YearlyMoney.absent("nothing tells how long the work takes");
        }
        return cost == null
                ? undeclared("hourlyCost", "32")
                : priced(
                        channel,
                        place,
                        drawn -> drawn.sum(seconds) / SECONDS_OF_HOUR * cost,
                        "hours of work a year × cost of an hour",
                        List.of(
                                new PriceInput(
                                        "work seen", PlainNumbers.duration((double) worked), PriceInput.MEASURED),
                                declared("cost of an hour", cost),
                                period()));
    }

    /**
     * Orders that are missing, by what an order leaves.
     *
     * @param missing how many orders the cases seen lack
     * @param basis of that number
     */
    public YearlyMoney orders(int channel, int place, ToDoubleFunction<Drawn> missing, String basis) {
        Double margin = context.money().grossMargin();
        if (margin == null) {
            return undeclared("grossMargin", "0.42");
        }
        double minor = context.currency() == null ? 1 : Math.pow(10, Money.digits(context.currency()));
        Resampled orders = counted.resampled(channel, place, missing);
        Resampled worth = counted.resampled(channel, place, Drawn::orderValue);
        if (!worth.isKnown()) {
            return YearlyMoney.absent("no order of this stream has a value");
        }
        return priced(
                channel,
                place,
                drawn -> missing.applyAsDouble(drawn) * drawn.orderValue() / minor * margin,
                MISSING,
                missing(orders.value(), worth.value() / minor, margin, basis));
    }

    /** Orders that are missing in a stream for a reason that was counted elsewhere. */
    public YearlyMoney orders(int channel, Resampled missing) {
        Double margin = context.money().grossMargin();
        String currency = context.currency();
        if (margin == null) {
            return undeclared("grossMargin", "0.42");
        }
        if (currency == null) {
            return YearlyMoney.absent(NO_CURRENCY);
        }
        double minor = Math.pow(10, Money.digits(currency));
        double worth = counted.orderValue(channel) / minor;
        if (!Double.isFinite(worth)) {
            return YearlyMoney.absent("no order of this stream has a value");
        }
        Resampled money = missing.times(worth * margin * context.yearly());
        return new YearlyMoney(
                money.value(),
                currency,
                money.low(),
                money.high(),
                MISSING,
                missing(missing.value(), worth, margin, PriceInput.ESTIMATED),
                null);
    }

    private List<PriceInput> missing(double orders, double worth, double margin, String basis) {
        return List.of(
                new PriceInput("orders missing in the period", plain(orders), basis),
                new PriceInput(
                        "mean value of an order",
                        WasteWords.money(worth, String.valueOf(context.currency())),
                        PriceInput.MEASURED),
                new PriceInput("gross margin", PlainNumbers.percent(margin), PriceInput.DECLARED),
                period());
    }

    private PriceInput period() {
        return new PriceInput("a year is so many times the period seen", plain(context.yearly()), PriceInput.MEASURED);
    }

    private YearlyMoney priced(
            int channel, int place, ToDoubleFunction<Drawn> amount, String formula, List<PriceInput> inputs) {
        String currency = context.currency();
        if (currency == null) {
            return YearlyMoney.absent(NO_CURRENCY);
        }
        Resampled money = counted.resampled(channel, place, amount).times(context.yearly());
        if (!money.isKnown()) {
            return YearlyMoney.absent("too few cases to tell what it costs");
        }
        return new YearlyMoney(money.value(), currency, money.low(), money.high(), formula, inputs, null);
    }

    private PriceInput declared(String name, double cost) {
        return new PriceInput(
                name, String.format(Locale.ROOT, "%,.2f %s", cost, context.currency()), PriceInput.DECLARED);
    }

    private static PriceInput count(String name, long count) {
        return new PriceInput(name, PlainNumbers.count(count), PriceInput.MEASURED);
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, Math.abs(number) < 100 ? "%.2f" : "%,.0f", number);
    }

    private static YearlyMoney undeclared(String key, String example) {
        return YearlyMoney.absent("the configuration does not say it: add 'money: {" + key + ": " + example + "}'");
    }
}
