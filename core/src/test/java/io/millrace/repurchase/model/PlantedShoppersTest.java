// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Generated customers, 2,100 small data sets of two generators: planted parameters lie in 93 to 97 % of the 95 % intervals. */
class PlantedShoppersTest {
    private static final int SETS = 700;
    private static final int CUSTOMERS = 1000;
    /** Purchases are told to four hours, so that two at one time are rare. */
    private static final int PER_WEEK = 42;

    @Test
    void intervals_hold_the_planted_parameters() {
        int[] inside = new int[4];
        int found = 0;
        for (int phases = 1; phases <= 3; phases++) {
            CoinModel planted = new CoinModel(Coin.AFTER_EVERY_PURCHASE, phases, 1.2, 5.0 / phases, 0.9, 2.4);
            List<boolean[]> sets = IntStream.range(0, SETS)
                    .parallel()
                    .mapToObj(set -> cover(planted, set))
                    .toList();
            int[] here = new int[4];
            int foundHere = 0;
            for (boolean[] covered : sets) {
                if (covered.length > 0) {
                    foundHere++;
                    for (int i = 0; i < 4; i++) {
                        here[i] += covered[i] ? 1 : 0;
                    }
                }
            }
            for (int i = 0; i < 4; i++) {
                assertThat((double) here[i] / foundHere)
                        .as(phases + " phases, parameter " + i)
                        .isBetween(0.93, 0.97);
            }
            found += foundHere;
            for (int i = 0; i < 4; i++) {
                inside[i] += here[i];
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(3 * SETS * 99 / 100);
        for (int i = 0; i < 4; i++) {
            assertThat((double) inside[i] / found).as("parameter " + i).isBetween(0.93, 0.97);
        }
    }

    private static boolean[] cover(CoinModel planted, int set) {
        SplittableRandom random = new SplittableRandom(1000L * planted.phases() + set);
        Fit<CoinModel> fit = CoinFitter.fit(rows(planted, set, random), planted.coin(), planted.phases());
        if (!(fit instanceof Fit.Found<CoinModel> found)) {
            return new boolean[0];
        }
        double[] truth = {planted.r(), planted.alpha(), planted.a(), planted.b()};
        return inside(found, truth);
    }

    private static boolean[] inside(Fit.Found<?> found, double[] truth) {
        boolean[] inside = new boolean[4];
        for (int i = 0; i < 4; i++) {
            Fit.Parameter parameter = found.parameters().get(i);
            inside[i] = parameter.low() <= truth[i] && truth[i] <= parameter.high();
        }
        return inside;
    }

    @Test
    void phases_are_told_by_the_likelihood() {
        for (int phases = 1; phases <= 3; phases++) {
            CoinModel planted = new CoinModel(Coin.AFTER_EVERY_PURCHASE, phases, 1.2, 5.0 / phases, 0.9, 2.4);
            long told = IntStream.range(0, 30)
                    .parallel()
                    .filter(set -> {
                        SplittableRandom random = new SplittableRandom(70_000L * planted.phases() + set);
                        return CoinFitter.fit(rows(planted, set, random), planted.coin())
                                        instanceof Fit.Found<CoinModel> found
                                && found.model().phases() == planted.phases();
                    })
                    .count();
            assertThat(told).as(phases + " phases").isGreaterThanOrEqualTo(29);
        }
    }

    @Test
    void gaps_too_regular_for_one_phase_are_told_by_more() {
        CoinModel planted = new CoinModel(Coin.AFTER_EVERY_PURCHASE, 8, 60, 30, 0.9, 2.4);
        RepeatRows rows = rows(planted, 0, new SplittableRandom(5));

        assertThat(CoinFitter.fit(rows, planted.coin(), 1)).isInstanceOf(Fit.Refused.class);
        assertThat(CoinFitter.fit(rows, planted.coin())).isInstanceOf(Fit.Found.class);
    }

    @Test
    void intervals_hold_the_planted_parameters_of_pareto_nbd() {
        ParetoModel planted = new ParetoModel(1.2, 6, 0.9, 14);
        double[] truth = {1.2, 6, 0.9, 14};
        int sets = 120;
        List<boolean[]> covered = IntStream.range(0, sets)
                .parallel()
                .mapToObj(set -> {
                    SplittableRandom random = new SplittableRandom(900_000L + set);
                    RepeatRows rows = rows(weeks -> Shoppers.byMoment(planted, weeks, random), random);
                    return ParetoFitter.fit(rows) instanceof Fit.Found<ParetoModel> found
                            ? inside(found, truth)
                            : new boolean[4];
                })
                .toList();
        for (int i = 0; i < 4; i++) {
            int parameter = i;
            assertThat(covered.stream().filter(set -> set[parameter]).count() / (double) sets)
                    .as("parameter " + i)
                    .isBetween(0.89, 1.0);
        }
    }

    private static RepeatRows rows(CoinModel planted, int set, SplittableRandom random) {
        return rows(
                weeks -> set % 2 == 0
                        ? Shoppers.byGaps(planted, weeks, random)
                        : Shoppers.byHours(planted, weeks, random),
                random);
    }

    private static RepeatRows rows(IntFunction<Shoppers.Life> draw, SplittableRandom random) {
        int[] repeats = new int[CUSTOMERS];
        int[] last = new int[CUSTOMERS];
        int[] age = new int[CUSTOMERS];
        long[] gaps = new long[PER_WEEK * 105];
        for (int i = 0; i < CUSTOMERS; i++) {
            int weeks = 52 + random.nextInt(53);
            age[i] = weeks * PER_WEEK;
            Shoppers.Life life = draw.apply(weeks);
            for (double purchase : life.purchases()) {
                int at = (int) Math.min(age[i], Math.round(purchase * PER_WEEK));
                if (at > last[i]) {
                    gaps[at - last[i]]++;
                    repeats[i]++;
                    last[i] = at;
                }
            }
        }
        return RepeatRows.of(repeats, last, age, gaps, PER_WEEK);
    }
}
