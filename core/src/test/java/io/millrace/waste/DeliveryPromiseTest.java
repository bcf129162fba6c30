// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeliveryPromiseTest {
    @Test
    void business_days_are_counted_as_a_calendar_is_walked() {
        for (int days = 1; days < 12; days++) {
            for (LocalDate ordered = LocalDate.of(2025, 1, 1);
                    ordered.isBefore(LocalDate.of(2025, 2, 1));
                    ordered = ordered.plusDays(1)) {
                assertThat(LocalDate.ofEpochDay(new DeliveryPromise(days, true).due(ordered.toEpochDay())))
                        .as(days + " from " + ordered)
                        .isEqualTo(walked(ordered, days));
            }
        }
    }

    private static LocalDate walked(LocalDate ordered, int days) {
        LocalDate day = ordered;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
