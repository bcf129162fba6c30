// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real data: the published tables on the sample of CDNOW, calibrated on 39 weeks up to 30 September 1997. */
class CdnowTest {
    private static final Offset<Double> THREE = within(0.0005);
    private static Cdnow sample;

    @BeforeAll
    static void read() {
        sample = Cdnow.sample();
    }

    @Test
    void the_sample_has_2357_customers_and_946_repeaters() {
        assertThat(sample.rows.customers()).isEqualTo(2357);
        assertThat(sample.rows.repeaters()).isEqualTo(946);
        assertThat(sample.later.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1882);
    }

    @Test
    void fader_hardie_lee_2005_bg_nbd() {
        Fit.Found<CoinModel> fit = found(CoinFitter.fit(sample.rows, Coin.AFTER_REPEATS, 1));

        check(fit, new double[] {0.243, 4.414, 0.793, 2.426}, 0.0005);
        assertThat(fit.logLikelihood()).isCloseTo(-9582.4, within(0.05));
        check(fit, new double[] {0.012557, 0.378221, 0.185719, 0.705345}, 0.0005, Fit.Parameter::standardError);
    }

    @Test
    void batislam_denizel_filiztekin_2007_mbg_nbd() {
        Fit.Found<CoinModel> fit = found(CoinFitter.fit(Cdnow.publishedSummary(), Coin.AFTER_EVERY_PURCHASE, 1));

        assertThat(fit.logLikelihood()).isCloseTo(-9582.13, within(0.005));
        check(fit, new double[] {0.524838, 6.182988, 0.891356, 1.614000}, 1e-4);
    }

    @Test
    void bg_nbd_on_the_published_summary_to_five_digits() {
        Fit.Found<CoinModel> fit = found(CoinFitter.fit(Cdnow.publishedSummary(), Coin.AFTER_REPEATS, 1));

        check(fit, new double[] {0.242593, 4.413532, 0.792886, 2.425752}, 1e-4);
        assertThat(fit.logLikelihood()).isCloseTo(-9582.4256, within(1e-3));
    }

    @Test
    void fader_hardie_2005_pareto_nbd() {
        Fit.Found<ParetoModel> fit = found(ParetoFitter.fit(sample.rows));

        assertThat(fit.logLikelihood()).isCloseTo(-9595.0, within(0.05));
        check(fit, new double[] {0.553, 10.578, 0.606, 11.67}, 0.0055);
        check(fit, new double[] {0.0476264, 0.8427222, 0.1872594, 6.2105448}, 0.01, Fit.Parameter::standardError);
    }

    @Test
    void fader_hardie_2013_gamma_gamma() {
        Fit.Found<SpendModel> fit = found(SpendFitter.fit(sample.spend));

        check(fit, new double[] {6.25, 3.74, 15.44}, 0.01);
        assertThat(fit.logLikelihood()).isCloseTo(-4055.92, within(0.01));
        SpendCorrelation correlation = SpendCorrelation.of(sample.spend);
        assertThat(correlation.value()).isCloseTo(0.113884, within(1e-4));
        assertThat(correlation.tooStrong()).isFalse();
    }

    @Test
    void golden_values_of_a_new_customer_under_the_fits() {
        RepeatRows rows = Cdnow.publishedSummary();
        Offset<Double> five = within(2e-5);

        assertThat(ofNew(CoinFitter.fit(rows, Coin.AFTER_REPEATS, 1))).isCloseTo(1.195016, five);
        assertThat(ofNew(CoinFitter.fit(rows, Coin.AFTER_EVERY_PURCHASE, 1))).isCloseTo(1.182284, five);
        assertThat(ofNew(ParetoFitter.fit(rows))).isCloseTo(1.213414, five);
    }

    private static double ofNew(Fit<? extends CustomerModel> fit) {
        return found(fit).model().expectedPurchases(RepeatHistory.NEW, 39);
    }

    @Test
    void regularity_of_cdnow_is_one_phase() {
        assertThat(found(CoinFitter.fit(sample.rows, Coin.AFTER_REPEATS))
                        .model()
                        .phases())
                .isEqualTo(1);
        assertThat(found(CoinFitter.fit(sample.rows, Coin.AFTER_EVERY_PURCHASE))
                        .model()
                        .phases())
                .isEqualTo(1);
    }

    @Test
    void holdout_rows_of_cdnow() {
        holdout(found(CoinFitter.fit(sample.rows, Coin.AFTER_REPEATS, 1)).model(), 0.7855, 1.6080, -0.121);
        holdout(found(CoinFitter.fit(sample.rows, Coin.AFTER_EVERY_PURCHASE, 1)).model(), 0.7648, 1.6072, -0.162);
        holdout(found(ParetoFitter.fit(sample.rows)).model(), 0.7545, 1.6028, -0.115);
    }

    private static void holdout(CustomerModel model, double absolute, double squared, double bias) {
        double[] errors = sample.errors(model, 39);
        assertThat(errors[0]).as("MAE of " + model.name()).isCloseTo(absolute, THREE);
        assertThat(errors[1]).as("RMSE of " + model.name()).isCloseTo(squared, THREE);
        assertThat(errors[2]).as("bias of " + model.name()).isCloseTo(bias, THREE);
    }

    @Test
    void repeat_rate_of_all_customers_is_4886_in_10000() {
        RepeatRows rows = Cdnow.all(LocalDate.of(1998, 6, 30)).rows;

        assertThat(rows.customers()).isEqualTo(23_570);
        assertThat(rows.repeaters()).isEqualTo(11_516);
    }

    private static <M> Fit.Found<M> found(Fit<M> fit) {
        assertThat(fit).isInstanceOf(Fit.Found.class);
        return (Fit.Found<M>) fit;
    }

    private static void check(Fit.Found<?> fit, double[] expected, double error) {
        check(fit, expected, error, Fit.Parameter::value);
    }

    private static void check(
            Fit.Found<?> fit,
            double[] expected,
            double error,
            java.util.function.ToDoubleFunction<Fit.Parameter> what) {
        List<Fit.Parameter> parameters = fit.parameters();
        assertThat(parameters).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(what.applyAsDouble(parameters.get(i)))
                    .as(parameters.get(i).name())
                    .isCloseTo(expected[i], within(error));
        }
    }
}
