// SPDX-License-Identifier: Apache-2.0
package io.millrace.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Ten cases, solved by hand. One leaves at 0, because the later stage was entered first (an overlap); two events and a censoring tie at 3,
 * an event and a censoring at 9.
 *
 * <pre>
 * time  at risk  next  exit  censored   S              F next          F exit
 *  0      10      1     0     0         9/10           1/10            0
 *  2       9      0     1     0         9/10*8/9=4/5   1/10            9/10*1/9=1/10
 *  3       8      2     0     1         4/5*6/8=3/5    1/10+4/5*2/8=3/10   1/10
 *  5       5      0     0     1
 *  6       4      0     1     0         3/5*3/4=9/20   3/10            1/10+3/5*1/4=1/4
 *  9       3      1     0     1         9/20*2/3=3/10  3/10+9/20*1/3=9/20  1/4
 * 10       1      0     0     1
 * </pre>
 *
 * <p>Greenwood's sum at 6: 1/(10*9) + 1/(9*8) + 2/(8*6) + 1/(4*3) = 3/20. With w = 1.959963984540054 * sqrt(3/20) / ln(9/20) the interval
 * of S is (9/20)^exp(-w) .. (9/20)^exp(w).
 */
class HandSolvedCurvesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final DurationHistogram next = histogram(0, 3, 3, 9);
    private final DurationHistogram exit = histogram(2, 6);
    private final DurationHistogram censored = histogram(3, 5, 9, 10);

    static DurationHistogram histogram(long... values) {
        DurationHistogram histogram = new DurationHistogram();
        for (long value : values) {
            histogram.add(value);
        }
        return histogram;
    }

    @Test
    void kaplan_meier_is_the_hand_solved_one() {
        KaplanMeierEstimator leaving = new KaplanMeierEstimator(DurationHistogram.union(List.of(next, exit)), censored);
        double[] expected = {
            9 / 10.0, 9 / 10.0, 4 / 5.0, 3 / 5.0, 3 / 5.0, 3 / 5.0, 9 / 20.0, 9 / 20.0, 9 / 20.0, 3 / 10.0
        };
        for (int t = 0; t < expected.length; t++) {
            assertThat(leaving.survival(t)).as("S(%d)", t).isCloseTo(expected[t], EXACT);
        }
        assertThat(leaving.survival(-1)).isEqualTo(1);
        assertThat(leaving.quantile(0.25)).hasValue(3);
        assertThat(leaving.quantile(0.5)).hasValue(6);
        assertThat(leaving.quantile(0.9)).as("the curve ends at 3/10").isEmpty();
    }

    @Test
    void its_interval_is_the_hand_solved_one() {
        KaplanMeierEstimator leaving = new KaplanMeierEstimator(DurationHistogram.union(List.of(next, exit)), censored);
        assertThat(leaving.survivalLow(6)).isCloseTo(0.12668846312448548, EXACT);
        assertThat(leaving.survivalHigh(6)).isCloseTo(0.7344604743279555, EXACT);
        assertThat(leaving.quantileLow(0.5)).as("0.473 at 0").hasValue(0);
        assertThat(leaving.quantileHigh(0.5))
                .as("open: the upper bound stays above 1/2")
                .isEmpty();
    }

    @Test
    void aalen_johansen_is_the_hand_solved_one() {
        AalenJohansenEstimator ways = new AalenJohansenEstimator(List.of(next, exit), censored);
        double[] toNext = {
            1 / 10.0, 1 / 10.0, 1 / 10.0, 3 / 10.0, 3 / 10.0, 3 / 10.0, 3 / 10.0, 3 / 10.0, 3 / 10.0, 9 / 20.0
        };
        double[] toExit = {0, 0, 1 / 10.0, 1 / 10.0, 1 / 10.0, 1 / 10.0, 1 / 4.0, 1 / 4.0, 1 / 4.0, 1 / 4.0};
        for (int t = 0; t < toNext.length; t++) {
            assertThat(ways.incidence(0, t)).as("F next(%d)", t).isCloseTo(toNext[t], EXACT);
            assertThat(ways.incidence(1, t)).as("F exit(%d)", t).isCloseTo(toExit[t], EXACT);
        }
        assertThat(ways.survival()).isCloseTo(3 / 10.0, EXACT);
        assertThat(ways.plateau(0) + ways.plateau(1) + ways.survival()).isCloseTo(1, EXACT);
    }

    /** Half of 9/20 is passed at 3; half of 9/20 + 3/10 at 9; nine tenths of 9/20 + 3/10 lie above 9/20. */
    @Test
    void quantile_of_a_way_out_is_told_only_below_the_plateau() {
        AalenJohansenEstimator ways = new AalenJohansenEstimator(List.of(next, exit), censored);
        assertThat(ways.quantile(0, 0.5)).hasValue(3);
        assertThat(ways.quantileHigh(0, 0.5)).hasValue(9);
        assertThat(ways.quantile(0, 0.9)).isEmpty();
        assertThat(ways.proportionalQuantile(0, 0.5))
                .as("1/2 * 9/20 / (7/10) = 0.321")
                .hasValue(9);
    }

    @Test
    void without_a_competing_way_out_both_tell_the_same_quantile() {
        DurationHistogram nothing = new DurationHistogram();
        KaplanMeierEstimator leaving = new KaplanMeierEstimator(next, censored);
        AalenJohansenEstimator ways = new AalenJohansenEstimator(List.of(next, nothing), censored);
        for (double q = 0.05; q < 1; q += 0.05) {
            assertThat(ways.proportionalQuantile(0, q)).as("q %.2f", q).isEqualTo(leaving.quantile(q));
        }
    }

    @Test
    void nothing_at_all_tells_nothing() {
        DurationHistogram nothing = new DurationHistogram();
        assertThat(new KaplanMeierEstimator(nothing, censored).quantile(0.5)).isEmpty();
        assertThat(new AalenJohansenEstimator(List.of(nothing), nothing).quantile(0, 0.5))
                .isEmpty();
        assertThat(nothing.quantile(0.5)).isEmpty();
    }
}
