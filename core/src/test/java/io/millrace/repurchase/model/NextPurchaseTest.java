// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated customers: what a model says of the future from the past comes true as often as it says, together and by number of repeats. */
class NextPurchaseTest {
    private static final int CUSTOMERS = 100_000;
    private static final double AGE = 30;
    private static final double SOON = 6;
    private static final double LATER = 40;
    private static final double SIGMAS = 3.5;

    static Stream<CustomerModel> models() {
        Stream<CustomerModel> coins = Stream.of(Coin.values())
                .flatMap(coin ->
                        Stream.of(1, 2, 3).map(phases -> new CoinModel(coin, phases, 0.8, 5.0 / phases, 0.8, 2.4)));
        return Stream.concat(coins, Stream.of(new ParetoModel(0.55, 10.6, 0.6, 11.7), new ParetoModel(0.9, 8, 1.4, 3)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void what_is_said_comes_true(CustomerModel model) {
        SplittableRandom random = new SplittableRandom(46);
        Function<SplittableRandom, Shoppers.Life> draw = model instanceof CoinModel coin
                ? from -> Shoppers.byGaps(coin, AGE + LATER, from)
                : from -> Shoppers.byMoment((ParetoModel) model, AGE + LATER, from);
        int groups = 6;
        // said, came true, variance: alive, within soon, within later; then purchases
        double[][][] tally = new double[groups][4][3];
        double[][] early = new double[2][3];
        for (int i = 0; i < CUSTOMERS; i++) {
            Shoppers.Life life = draw.apply(random);
            RepeatHistory history = life.history(AGE);
            double[][] group = tally[Math.min(groups - 1, history.repeats())];
            count(group[0], model.alive(history), life.left() > AGE);
            double next = life.next(AGE);
            double within = model.buysWithin(history, LATER);
            count(group[1], model.buysWithin(history, SOON), next <= SOON);
            count(group[2], within, next <= LATER);
            double expected = model.expectedPurchases(history, LATER);
            double error = life.purchases().length - life.before(AGE) - expected;
            group[3][0] += error;
            group[3][2] += error * error;
            if (i % 20 == 0) {
                PurchaseWindow window = model.nextPurchase(history);
                double again = model.buysAgain(history);
                look(early[0], 0.1 * again, window.earlyWeeks(), next);
                look(early[1], 0.5 * again, window.medianWeeks(), next);
            }
        }
        for (double[][] group : tally) {
            for (double[] what : group) {
                assertThat(what[0] - what[1]).isCloseTo(0, within(SIGMAS * Math.sqrt(what[2])));
            }
        }
        for (double[] what : early) {
            assertThat(what[2]).isPositive();
            assertThat(what[0] - what[1]).isCloseTo(0, within(SIGMAS * Math.sqrt(what[2])));
        }
    }

    /** Only windows that end before what was generated does. */
    private static void look(double[] tally, double said, double window, double next) {
        if (window <= LATER) {
            count(tally, said, next <= window);
        }
    }

    private static void count(double[] tally, double said, boolean came) {
        tally[0] += said;
        tally[1] += came ? 1 : 0;
        tally[2] += said * (1 - said);
    }

    @Test
    void with_one_phase_the_window_is_the_closed_form() {
        CoinModel model = new CoinModel(Coin.AFTER_EVERY_PURCHASE, 1, 0.5, 6, 0.9, 1.6);
        RepeatHistory history = new RepeatHistory(2, 30, 40);

        PurchaseWindow window = model.nextPurchase(history);

        assertThat(window.medianWeeks()).isCloseTo(46 * (Math.pow(2, 1 / 2.5) - 1), within(1e-8));
        assertThat(window.earlyWeeks()).isCloseTo(46 * (Math.pow(1 / 0.9, 1 / 2.5) - 1), within(1e-8));
        assertThat(window.lateWeeks()).isCloseTo(46 * (Math.pow(10, 1 / 2.5) - 1), within(1e-8));
        assertThat(model.buysWithin(history, 13))
                .isCloseTo(model.alive(history) * (1 - Math.pow(46 / 59.0, 2.5)), within(1e-12));
    }

    @Test
    void the_published_closed_form_has_a_pole_where_ours_has_none() {
        double[] around = new double[3];
        for (int i = 0; i < 3; i++) {
            CoinModel model = new CoinModel(Coin.AFTER_REPEATS, 1, 0.24, 4.4, 1 + (i - 1) * 1e-6, 2.4);
            around[i] = model.expectedPurchases(new RepeatHistory(2, 30, 39), 39);
        }
        assertThat(around[1]).isCloseTo((around[0] + around[2]) / 2, within(1e-10));
        double[] leaving = new double[3];
        for (int i = 0; i < 3; i++) {
            leaving[i] = new ParetoModel(0.5, 10, 1 + (i - 1) * 1e-6, 11)
                    .expectedPurchases(new RepeatHistory(2, 30, 39), 39);
        }
        assertThat(leaving[1]).isCloseTo((leaving[0] + leaving[2]) / 2, within(1e-8));
    }

    @Test
    void who_bought_a_thousand_times_is_no_trouble() {
        RepeatHistory often = new RepeatHistory(2000, 300, 300.1);
        RepeatHistory gone = new RepeatHistory(2000, 300, 3000);

        for (CustomerModel model : new CustomerModel[] {
            new CoinModel(Coin.AFTER_EVERY_PURCHASE, 1, 0.5, 6, 0.9, 1.6),
            new CoinModel(Coin.AFTER_REPEATS, 3, 0.5, 2, 0.9, 1.6),
            new ParetoModel(0.5, 10, 0.6, 11)
        }) {
            assertThat(model.alive(often)).as(model.name()).isBetween(0.9, 1.0);
            assertThat(model.expectedPurchases(often, 30)).as(model.name()).isBetween(150.0, 210.0);
            assertThat(model.alive(gone)).as(model.name()).isBetween(0.0, 1e-9);
            assertThat(model.expectedPurchases(gone, 30)).as(model.name()).isBetween(0.0, 1e-6);
        }
    }
}
