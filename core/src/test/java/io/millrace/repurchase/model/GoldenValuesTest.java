// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published parameters: what the closed forms of the models give in another program. */
class GoldenValuesTest {
    private static final Offset<Double> SIX = within(1e-6);
    private static final CoinModel BG =
            new CoinModel(Coin.AFTER_REPEATS, 1, 0.2425945, 4.4136019, 0.7929199, 2.4258881);
    private static final CoinModel MBG =
            new CoinModel(Coin.AFTER_EVERY_PURCHASE, 1, 0.524838, 6.182988, 0.891356, 1.614000);
    private static final ParetoModel PARETO = new ParetoModel(0.55315, 10.57633, 0.60625, 11.67150);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 38.86, 1, 0.194782, 0.061737, 0.389716, 0.153954, 0.048561, 0.295153, 0.107059",
        "1, 1.71, 38.86, 0.212231, 0.203254, 0.059104, 0.170820, 0.188789, 0.054777, 0.167903, 0.171003",
        "2, 30.43, 38.86, 0.726609, 1.225906, 0.323463, 0.706126, 1.262671, 0.333871, 0.869122, 1.455084",
        "7, 29.43, 38.86, 0.641795, 3.337187, 0.546043, 0.622639, 3.166806, 0.530258, 0.749418, 3.711791",
        "26, 30.86, 31, 0.968919, 20.750289, 0.968654, 0.965553, 19.448040, 0.965213, 0.997918, 20.116427",
        "3, 5, 27, 0.100824, 0.314803, 0.068023, 0.100683, 0.316254, 0.069284, 0.162636, 0.477277"
    })
    void golden_values_of_three_models(
            int repeats,
            double last,
            double age,
            double bgAlive,
            double bgExpected,
            double bgBuys,
            double mbgAlive,
            double mbgExpected,
            double mbgBuys,
            double paretoAlive,
            double paretoExpected) {
        RepeatHistory history = new RepeatHistory(repeats, last, age);

        assertThat(BG.alive(history)).isCloseTo(bgAlive, SIX);
        assertThat(BG.expectedPurchases(history, 39)).isCloseTo(bgExpected, SIX);
        assertThat(BG.buysWithin(history, 13)).isCloseTo(bgBuys, SIX);
        assertThat(MBG.alive(history)).isCloseTo(mbgAlive, SIX);
        assertThat(MBG.expectedPurchases(history, 39)).isCloseTo(mbgExpected, SIX);
        assertThat(MBG.buysWithin(history, 13)).isCloseTo(mbgBuys, SIX);
        assertThat(PARETO.alive(history)).isCloseTo(paretoAlive, SIX);
        assertThat(PARETO.expectedPurchases(history, 39)).isCloseTo(paretoExpected, SIX);
    }

    @Test
    void golden_values_of_gamma_gamma() {
        SpendModel spend = new SpendModel(6.25, 3.74, 15.44);

        assertThat(spend.expected(2, 22.35).orElseThrow()).isCloseTo(24.663714, SIX);
        assertThat(spend.mean().orElseThrow()).isCloseTo(35.218978, SIX);
    }
}
