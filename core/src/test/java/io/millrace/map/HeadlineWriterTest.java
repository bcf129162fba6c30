// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static io.millrace.map.MeasuresByHand.DAY;
import static io.millrace.map.MeasuresByHand.none;
import static io.millrace.map.MeasuresByHand.share;
import static io.millrace.map.MeasuresByHand.stage;
import static io.millrace.map.MeasuresByHand.time;
import static io.millrace.map.MeasuresByHand.totals;
import static io.millrace.map.MeasuresByHand.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.journey.CaseRule;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.measure.Basis;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.Totals;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeadlineWriterTest {
    private static final CaseRule PURCHASES = new CaseRule.PurchaseToPurchase(Duration.ofDays(180));
    private static final CaseRule ORDERS = new CaseRule.ExplicitId("order");
    private static final DurationEstimate LONG = time(99 * DAY, 200 * DAY, 900, Basis.MEASURED, "leadTime");
    private static final DurationEstimate OPEN = none("plateau not reached: 12 cases still open");

    @Test
    void says_how_long_it_takes_and_how_much_of_it_is_waiting() {
        Totals totals = totals(LONG, share(0.03, 900, "cases"), 0, 400);
        assertThat(write(PURCHASES, "Internet", 41_220, totals))
                .isEqualTo(
                        "From Awareness to the next order an internet customer takes 99 days, and waits for 97 % of it.");
    }

    @Test
    void names_the_longest_wait_where_no_process_time_is_known() {
        Totals totals = totals(LONG, unknown(), 800, 0);
        assertThat(write(ORDERS, "All", 1_000, totals))
                .isEqualTo("From Awareness to Delivered an order takes 99 days; "
                        + "the longest wait is Carrier to Delivered: half take 7.0 days or more.");
    }

    @Test
    void says_that_half_have_not_finished_where_they_have_not() {
        assertThat(write(ORDERS, "Store", 1_000, totals(OPEN, share(0.03, 900, "cases"), 300, 0)))
                .isEqualTo("Half of the 1,000 store cases have not finished by 31 Dec 2025; "
                        + "the longest wait is Carrier to Delivered: half take 7.0 days or more.");
    }

    @Test
    void does_not_say_that_half_have_not_finished_where_more_have() {
        assertThat(write(ORDERS, "B2B", 1_000, totals(OPEN, unknown(), 501, 0)))
                .startsWith("Of 1,000 B2B cases 501 have finished by 31 Dec 2025, which does not tell yet");
    }

    @Test
    void says_how_many_customers_ordered_again_where_half_of_them_have_not() {
        assertThat(write(PURCHASES, "Store", 1_000, totals(OPEN, unknown(), 0, 72)))
                .startsWith("Of 1,000 store cases 7.2 % led to the next order by 31 Dec 2025; the longest wait is ");
        assertThat(write(PURCHASES, "Store", 1_000, totals(OPEN, unknown(), 0, 0)))
                .startsWith("Half of the 1,000 store cases have not finished by 31 Dec 2025; ");
    }

    @Test
    void speaks_of_one_case_as_one() {
        assertThat(write(ORDERS, "All", 1, totals(LONG, unknown(), 1, 0)))
                .isEqualTo("From Awareness to Delivered the only case took 99 days.");
        assertThat(write(ORDERS, "All", 1, totals(OPEN, unknown(), 0, 0)))
                .isEqualTo("The only case has not finished by 31 Dec 2025: it was last seen in Delivered.");
    }

    @Test
    void says_what_to_do_when_there_is_no_case() {
        assertThat(write(ORDERS, "Phone", 0, totals(OPEN, unknown(), 0, 0)))
                .isEqualTo("No phone case was seen: choose a longer period or another stream.");
    }

    private static String write(CaseRule rule, String stream, long cases, Totals totals) {
        Random random = new Random(2);
        List<StageMeasures> stages = List.of(
                stage(0, "Awareness", cases, 0, 2 * DAY, 0, random),
                stage(1, "Carrier", cases, 0, 7 * DAY, 0, random),
                stage(2, "Delivered", cases, 0, 9 * DAY, 0, random));
        boolean last = rule == ORDERS;
        StageModel model = new StageModel(
                "by-hand",
                1,
                List.of(
                        new Stage("s0", "Awareness", null, false, false, null),
                        new Stage("s1", "Carrier", null, false, true, null),
                        new Stage("s2", "Delivered", null, last, false, null)));
        StreamMeasures measures = MeasuresByHand.stream(stream, stages, totals);
        return new HeadlineWriter(model, rule).write(measures, "31 Dec 2025");
    }
}
