// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.gather.SourceSpec.CsvFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31,                        2026-01-30T23:00:00Z",
        "2026-01-31 17:05,                  2026-01-31T16:05:00Z",
        "2026-07-31T17:05:09,               2026-07-31T15:05:09Z",
        "2026-01-31 17:05:09.5,             2026-01-31T16:05:09.5Z",
        "2026-01-31T17:05:09.123456789,     2026-01-31T16:05:09.123456Z",
        "2026-01-31T17:05:09Z,              2026-01-31T17:05:09Z",
        "2011-10-11 13:45:40.276000+02:00,  2011-10-11T11:45:40.276Z",
        "2011-10-11T13:45:40-0330,          2011-10-11T17:15:40Z",
        "2011-10-11 13:45:40 +02,           2011-10-11T11:45:40Z",
        "1969-12-31T23:59:59Z,              1969-12-31T23:59:59Z",
    })
    void iso_forms_are_on_the_clock_of_the_zone_unless_they_carry_an_offset(String text, String instant)
            throws RowFault {
        assertThat(parse(null, text)).isEqualTo(micros(instant));
    }

    @ParameterizedTest
    @CsvSource({
        "d.M.yy H:mm,            9.3.10 8:05,                2010-03-09T07:05:00Z",
        "M/d/yyyy H:mm,          2/26/2018 19:58,            2018-02-26T18:58:00Z",
        "dd.MM.yyyy,             31.01.2026,                 2026-01-30T23:00:00Z",
        "MMM d yyyy h:mm a,      jan 31 2026 5:05 pm,        2026-01-31T16:05:00Z",
        "yyyy-MM-dd HH:mm:ss,    2026-01-31 17:05:09,        2026-01-31T16:05:09Z",
        "yyyy-MM-dd'T'HH:mm:ssX, 2026-01-31T17:05:09-01,     2026-01-31T18:05:09Z",
    })
    void a_pattern_of_ones_own(String pattern, String text, String instant) throws RowFault {
        assertThat(parse(pattern, text)).isEqualTo(micros(instant));
    }

    @ParameterizedTest
    @CsvSource({
        "epoch-seconds, 1769879109,           2026-01-31T17:05:09Z",
        "epoch-seconds, 1769879109.123456789, 2026-01-31T17:05:09.123456Z",
        "epoch-seconds, -1,                   1969-12-31T23:59:59Z",
        "epoch-seconds, -0.0000001,           1969-12-31T23:59:59.999999Z",
        "epoch-millis,  1769879109123,        2026-01-31T17:05:09.123Z",
        "epoch-millis,  0,                    1970-01-01T00:00:00Z",
        "epoch-micros,  1769879109123456,     2026-01-31T17:05:09.123456Z",
        "epoch-micros,  7258118400000001,     2200-01-01T00:00:00.000001Z",
        "epoch-millis,  2026-01-31T17:05:09Z, 2026-01-31T17:05:09Z",
    })
    void counts_since_1970_are_in_utc_whatever_the_zone(String unit, String text, String instant) throws RowFault {
        assertThat(parse(unit, text)).isEqualTo(micros(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "253402300800",
                "-62135596801",
                "1e9",
                "17698791O9",
                "0x10",
                "9999999999999999999",
                ".",
                "1769879109Z"
            })
    void a_count_that_is_none_or_beyond_the_calendar_is_refused(String text) {
        assertThatThrownBy(() -> parse("epoch-seconds", text))
                .isInstanceOf(RowFault.class)
                .hasMessage("not a date of the form epoch-seconds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "0000-00-00 00:00:00",
                "2026-01-31 24:00",
                "2026-01-31 10:60",
                "2026-01-31 10:00:00.",
                "2026-01-31x",
                "2026-01-31 10:00:00+25:00",
                "31.01.2026",
                "now"
            })
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> parse(null, text)).isInstanceOf(RowFault.class);
    }

    @Test
    void a_pattern_refuses_days_that_do_not_exist() {
        assertThatThrownBy(() -> parse("M/d/yyyy", "2/30/2026")).hasMessage("not a date of the form M/d/yyyy");
    }

    @Test
    void a_year_or_a_month_stands_for_its_first_day() throws RowFault {
        assertThat(parse("yyyy", "2026")).isEqualTo(micros("2025-12-31T23:00:00Z"));
        assertThat(parse("MM/yyyy", "07/2026")).isEqualTo(micros("2026-06-30T22:00:00Z"));
        assertThatThrownBy(() -> parse("yyyy", "1")).hasMessage("not a date of the form yyyy");
    }

    @Test
    void what_databases_write_for_no_time_is_no_time() {
        assertThat(List.of("NULL", "NaT", "nan", "\\N", "00/00/0000", "0000-00-00 00:00:00", "00000000"))
                .allMatch(TimeParser::isMissing);
        assertThat(List.of("0", "00:00:00", "01/00/0000", "2000-01-01", "never", "N.N."))
                .noneMatch(TimeParser::isMissing);
    }

    @Test
    void every_local_half_hour_around_a_change_of_clocks_is_resolved_as_java_time_does() throws RowFault {
        for (String zone : List.of("Europe/Berlin", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kathmandu")) {
            ZoneId id = ZoneId.of(zone);
            TimeParser parser = new TimeParser(new CsvFormat(null, null, '.', null, id), "here");
            LocalDateTime time = LocalDateTime.of(2017, 1, 1, 0, 0);
            for (int i = 0; i < 2 * 24 * 365; i++) {
                assertThat(parser.parse("at", time.toString()))
                        .as(zone + " " + time)
                        .isEqualTo(time.atZone(id).toEpochSecond() * 1_000_000L);
                time = time.plusMinutes(30);
            }
        }
    }

    private static long parse(@Nullable String pattern, String text) throws RowFault {
        return new TimeParser(new CsvFormat(null, null, '.', pattern, ZoneId.of("Europe/Berlin")), "millrace.yaml:7")
                .parse("at", text);
    }

    private static long micros(String instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(instant));
    }
}
