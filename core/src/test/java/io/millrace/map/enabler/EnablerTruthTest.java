// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What helps is found where it was planted, and what only seems to help is not, over many generated logs of two kinds. */
class EnablerTruthTest {
    private static final int SEEDS = 100;

    @Test
    void what_works_in_one_stage_of_one_stream_and_another_of_the_other_is_found_there_and_nowhere_else() {
        int direct = 0;
        int dealer = 0;
        int elsewhere = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            EnablerFindings found = Found.in(new RatesShop(seed, 100).log(4_000), RatesShop.MODEL);
            direct += Found.enabler(found, "direct", 0, 1, "webinar").lift().raises() ? 1 : 0;
            dealer += Found.enabler(found, "dealer", 1, 2, "webinar").lift().raises() ? 1 : 0;
            for (Enabler not : List.of(
                    Found.enabler(found, "direct", 1, 2, "webinar"),
                    Found.enabler(found, "dealer", 0, 1, "webinar"),
                    Found.enabler(found, "direct", 2, 3, "webinar"))) {
                elsewhere += not.lift().raises() ? 1 : 0;
            }
        }
        assertThat(direct).isGreaterThanOrEqualTo(95);
        assertThat(dealer).isGreaterThanOrEqualTo(95);
        assertThat(elsewhere).isLessThanOrEqualTo(3 * SEEDS / 20);
    }

    @Test
    void praise_that_the_keen_are_sent_fools_the_usual_comparison_and_not_this_one() {
        int holdsNone = 0;
        int fooled = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            EventLog log = new RatesShop(1_000 + seed, 100).log(4_000);
            Lift lift = Found.enabler(Found.in(log, RatesShop.MODEL), "All", 1, 2, "praise")
                    .lift();
            holdsNone += holds(lift, 0) ? 1 : 0;
            fooled += Naive.of(log, RatesShop.MODEL, 1, RatesShop.PRAISE).isFooled() ? 1 : 0;
        }
        assertThat(holdsNone).isGreaterThanOrEqualTo(90);
        assertThat(fooled).isGreaterThanOrEqualTo(95);
    }

    @Test
    void what_is_only_found_by_those_who_have_stayed_long_fools_the_usual_comparison_and_not_this_one() {
        int holdsNone = 0;
        int fooled = 0;
        int found = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            EventLog log = new DaysShop(seed, 90).log(4_000);
            EnablerFindings findings = Found.in(log, DaysShop.MODEL);
            Lift lift = Found.enabler(findings, "All", 0, 1, "brochure").lift();
            holdsNone += holds(lift, 0) ? 1 : 0;
            fooled += Naive.of(log, DaysShop.MODEL, 0, DaysShop.BROCHURE).isFooled() ? 1 : 0;
            found += Found.enabler(findings, "All", 1, 2, "demo").lift().raises() ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(95);
        assertThat(holdsNone).isGreaterThanOrEqualTo(90);
        assertThat(fooled).isGreaterThanOrEqualTo(95);
    }

    @Test
    void intervals_hold_the_truth_in_95_of_100_small_logs() {
        int logs = 2_000;
        int told = 0;
        int holds = 0;
        for (int seed = 0; seed < logs; seed++) {
            EnablerFindings found = Found.in(new RatesShop(10_000 + seed, 60).log(300), RatesShop.MODEL);
            Enabler webinar = Found.enabler(found, "direct", 0, 1, "webinar");
            if (webinar.lift().value() != null) {
                told++;
                double days = webinar.move().windowSeconds() / 86_400;
                holds += holds(webinar.lift(), RatesShop.truth("direct", 0, days, 60)) ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(logs / 2);
        assertThat((double) holds / told).isBetween(0.93, 0.97);
    }

    @Test
    void intervals_of_what_does_nothing_hold_none_in_95_of_100_small_logs_of_the_other_kind() {
        int logs = 2_000;
        int told = 0;
        int holds = 0;
        for (int seed = 0; seed < logs; seed++) {
            EnablerFindings found = Found.in(new DaysShop(10_000 + seed, 60).log(400), DaysShop.MODEL);
            Lift lift = Found.enabler(found, "All", 0, 1, "demo").lift();
            if (lift.value() != null) {
                told++;
                holds += holds(lift, 0) ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(logs / 2);
        assertThat((double) holds / told).isBetween(0.93, 0.97);
    }

    private static boolean holds(Lift lift, double truth) {
        Double low = lift.low();
        Double high = lift.high();
        return low != null && high != null && low <= truth && truth <= high;
    }
}
