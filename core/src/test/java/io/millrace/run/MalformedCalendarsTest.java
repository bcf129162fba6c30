// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.millrace.event.MillraceException;
import io.millrace.measure.waiting.WorkCalendar;
import io.millrace.measure.waiting.WorkCalendar.HourSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write for working time, and the sentence for each mistake in it. */
class MalformedCalendarsTest {
    private static final String GOOD = """
            company: Lindgren
            calendars:
              - {name: desk, days: Mon-Fri, hours: ["09:00-12:00", "12:30-17:00"], holidays: [2025-12-25]}
              - {name: night, days: [Sat, Sun], hours: 22:00-6:00, agents: [Kim], lanes: yard}
            sources:
              - {name: shop, file: orders.csv, columns: {id: id}, type: order}
            journey: {model: retail-4, case: {id: order}}
            lanes:
              - {key: yard, row: back}
            map:
              - {when: {type: order}, stage: purchase, touchpoint: order}
            """;

    private final Path folder;

    MalformedCalendarsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void days_hours_holidays_and_who_keeps_them_are_read() throws IOException {
        WorkCalendar desk = read(GOOD).calendars().get(0);
        assertThat(desk.days()).hasSize(5).doesNotContain(DayOfWeek.SATURDAY);
        assertThat(desk.hours()).containsExactly(new HourSpan(540, 720), new HourSpan(750, 1020));
        assertThat(desk.holidays()).containsExactly(LocalDate.of(2025, 12, 25));
        assertThat(desk.everybody()).isTrue();
        WorkCalendar night = read(GOOD).calendars().get(1);
        assertThat(night.days()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(night.hours()).containsExactly(new HourSpan(1320, 1800));
        assertThat(night.agents()).containsExactly("Kim");
        assertThat(night.lanes()).containsExactly("yard");
        assertThat(night.everybody()).isFalse();
        assertThat(read(GOOD.replace("Mon-Fri", "Sat-Mon")).calendars().get(0).days())
                .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon-Fri | Mno-Fri | millrace.yaml:3:24: 'days' cannot be 'Mno', did you mean 'Mon'? (known are Mon, Tue, Wed, Thu, Fri, Sat, Sun)
            Mon-Fri | [] | millrace.yaml:3:24: 'days' is empty: write the days on which somebody works, such as Mon-Fri
            "12:30-17:00" | "12:30" | millrace.yaml:3:56: 'hours' cannot be '12:30': write when work begins and ends, such as 09:00-17:00
            "12:30-17:00" | "12:30-24:30" | millrace.yaml:3:56: 'hours' cannot be '12:30-24:30': write when work begins and ends, such as 09:00-17:00
            "12:30-17:00" | "12:30-12:30" | millrace.yaml:3:56: 'hours' cannot be '12:30-12:30': write when work begins and ends, such as 09:00-17:00
            22:00-6:00 | [] | millrace.yaml:4:44: 'hours' is empty: write when work begins and ends, such as 09:00-17:00
            days: Mon-Fri, | '' | millrace.yaml:3:5: 'days' is missing under 'calendars': add 'days: ...'
            hours: 22:00-6:00, | '' | millrace.yaml:4:5: 'hours' is missing under 'calendars': add 'hours: ...'
            name: night | name: desk | millrace.yaml:4:12: two calendars are called 'desk': every calendar needs its own name
            name: night | nmae: night | millrace.yaml:4:6: there is no key 'nmae' under 'calendars', did you mean 'name'? (known are agents, days, holidays, hours, lanes, name)
            lanes: yard | lanes: yrad | millrace.yaml:4:78: 'lanes' cannot be 'yrad', did you mean 'yard'? (known are yard)
            2025-12-25 | 25.12.2025 | millrace.yaml:3:83: '25.12.2025' is not a date: write it like 2025-12-25
            """)
    void what_is_wrong_with_one_word_is_said_in_one_sentence(String word, @Nullable String wrong, String sentence) {
        assertThat(GOOD).contains(word);
        assertThat(catchThrowableOfType(
                        MillraceException.class, () -> read(GOOD.replace(word, wrong == null ? "" : wrong))))
                .hasMessage(sentence);
    }

    private Configuration read(String yaml) throws IOException {
        return ConfigurationReader.read(Files.writeString(folder.resolve("millrace.yaml"), yaml), null);
    }
}
