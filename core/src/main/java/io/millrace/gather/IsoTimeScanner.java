// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.time.LocalDate;

/**
 * Reads {@code yyyy-MM-dd[( |T)HH:mm[:ss[(.|,)fraction]]][ ][Z|+HH[[:]mm]]} without making objects. A date alone is its midnight. Pre: the
 * text has no white space around it.
 */
final class IsoTimeScanner {
    static final long NOT_A_TIME = Long.MIN_VALUE;

    private static final long MICROS = 1_000_000L;

    private final ZoneOffsetCache zone;
    private String text = "";
    private int at;

    IsoTimeScanner(ZoneOffsetCache zone) {
        this.zone = zone;
    }

    /** Micros since the epoch, or {@link #NOT_A_TIME}. */
    long scan(String value) {
        text = value;
        at = 10;
        if (value.length() < 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
            return NOT_A_TIME;
        }
        long day = epochDay(digits(0, 4), digits(5, 2), digits(8, 2));
        if (day == NOT_A_TIME) {
            return NOT_A_TIME;
        }
        if (value.length() == 10) {
            return local(day * 86_400, 0);
        }
        if (value.charAt(10) != ' ' && value.charAt(10) != 'T') {
            return NOT_A_TIME;
        }
        return withClock(day * 86_400);
    }

    private long withClock(long midnight) {
        int hour = digits(11, 2);
        int minute = is(13, ':') ? digits(14, 2) : -1;
        int second = 0;
        at = 16;
        if (is(16, ':')) {
            second = digits(17, 2);
            at = 19;
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return NOT_A_TIME;
        }
        int micros = at == 19 && (is(19, '.') || is(19, ',')) ? fraction() : 0;
        if (micros < 0) {
            return NOT_A_TIME;
        }
        return withOffset(midnight + hour * 3_600L + minute * 60L + second, micros);
    }

    /** Digits past the micros are cut off. */
    private int fraction() {
        int micros = 0;
        int scale = 100_000;
        int start = ++at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            micros += (text.charAt(at++) - '0') * scale;
            scale /= 10;
        }
        return at == start || at - start > 12 ? -1 : micros;
    }

    private long withOffset(long localSecond, int micros) {
        if (at == text.length()) {
            return local(localSecond, micros);
        }
        if (is(at, ' ')) {
            at++;
        }
        if (is(at, 'Z') && at + 1 == text.length()) {
            return localSecond * MICROS + micros;
        }
        if (!is(at, '+') && !is(at, '-')) {
            return NOT_A_TIME;
        }
        int sign = is(at, '-') ? -1 : 1;
        int hours = digits(at + 1, 2);
        at += 3;
        int minutes = 0;
        if (at < text.length()) {
            at += is(at, ':') ? 1 : 0;
            minutes = digits(at, 2);
            at += 2;
        }
        if (at != text.length() || hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return NOT_A_TIME;
        }
        return (localSecond - sign * (hours * 3_600L + minutes * 60L)) * MICROS + micros;
    }

    private long local(long localSecond, int micros) {
        return (localSecond - zone.offset(localSecond)) * MICROS + micros;
    }

    private static long epochDay(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            return NOT_A_TIME;
        }
        if (day > 28 && day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return NOT_A_TIME;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    private boolean is(int index, char expected) {
        return index < text.length() && text.charAt(index) == expected;
    }

    private int digits(int start, int count) {
        if (start + count > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < start + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
