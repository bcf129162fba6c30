// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.measure.waiting.CauseTotals;
import io.millrace.measure.waiting.WaitingCause;
import io.millrace.measure.waiting.WorkCalendar;
import io.millrace.measure.waiting.WorkCalendar.HourSpan;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why cases wait, as a page and as JSON; the numbers are those of a published log. */
class CauseBarTest {
    private static final CauseTotals TOTALS = new CauseTotals(
            3,
            1,
            Map.of(
                    WaitingCause.PRIORITISATION, minutes(105),
                    WaitingCause.CONTENTION, minutes(30),
                    WaitingCause.UNAVAILABILITY, minutes(30),
                    WaitingCause.EXTRANEOUS, minutes(90)));

    private static BigInteger minutes(long minutes) {
        return BigInteger.valueOf(minutes * 60_000_000);
    }

    @Test
    void the_pieces_fill_the_bar_in_the_order_of_the_causes() {
        CauseBar bar = Objects.requireNonNull(CauseBar.of(TOTALS));

        assertThat(bar.pieces()).extracting(CauseBar.Piece::cause).containsExactly(WaitingCause.values());
        double x = 0;
        for (CauseBar.Piece piece : bar.pieces()) {
            assertThat(piece.x()).isCloseTo(x, within(1e-9));
            x += piece.width();
        }
        assertThat(x).isCloseTo(CauseBar.WIDTH, within(1e-9));
        assertThat(bar.headline()).contains("41", "prioritisation: whoever does the next step worked on a case");
    }

    @Test
    void the_page_tells_every_cause_in_words_and_holds_no_style_or_script() {
        String page = new JtePages().render("part/causes", Map.of("of", TOTALS, "calendars", true));

        for (WaitingCause cause : WaitingCause.values()) {
            assertThat(page).contains("<th class=\"l\" scope=\"row\">" + cause.words() + "</th>");
        }
        assertThat(page)
                .contains("role=\"img\" aria-label=\"contention 30 minutes, 12 %; ")
                .contains("The causes of 2 of 3 moves are unknown")
                .doesNotContain("style=", "<script", "<style");
        assertThat(page.split("<rect", -1)).hasSize(1 + 4);
    }

    @Test
    void without_working_time_unavailability_is_absent_and_not_zero() {
        String page = new JtePages().render("part/causes", Map.of("of", TOTALS, "calendars", false));

        assertThat(page).contains("unknown: no working time is declared; add 'calendars:' to the configuration");
        assertThat(CauseDocument.of(TOTALS, false)).doesNotContainKey("unavailabilitySeconds");
        assertThat(CauseDocument.of(TOTALS, true))
                .containsEntry("unavailabilitySeconds", 1800.0)
                .containsEntry("waitSeconds", 15_300.0)
                .containsEntry("customerSeconds", 0.0);
    }

    @Test
    void what_nobody_explains_and_what_never_waits_is_said() {
        CauseTotals unknown = new CauseTotals(5, 0, Map.of());
        assertThat(new JtePages().render("part/causes", Map.of("of", unknown, "calendars", true)))
                .contains("The causes are unknown: none of the moves leads to a step")
                .doesNotContain("<svg");
        assertThat(CauseDocument.of(unknown, true)).containsOnlyKeys("moves", "explained", "reason");
        assertThat(new JtePages()
                        .render("part/causes", Map.of("of", new CauseTotals(5, 5, Map.of()), "calendars", true)))
                .contains("Nothing waited")
                .doesNotContain("<svg");
    }

    @Test
    void working_time_is_told_as_people_read_it() {
        WorkCalendar night = new WorkCalendar(
                "night",
                EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                List.of(new HourSpan(540, 1440), new HourSpan(1320, 1830)),
                List.of(),
                List.of(),
                Set.of());

        assertThat(CalendarWords.days(night)).isEqualTo("Mon, Sun");
        assertThat(CalendarWords.hours(night)).isEqualTo("09:00–24:00, 22:00–06:30 of the next day");
    }
}
