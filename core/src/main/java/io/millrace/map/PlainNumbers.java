// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a person would say them, the same on every machine: "22 min", "10.1 d", "62 %", "41,220". */
public final class PlainNumbers {
    private static final double MINUTE = 60;
    private static final double HOUR = 3_600;
    private static final double DAY = 86_400;
    private static final double YEAR = 365.25 * DAY;

    private PlainNumbers() {}

    /** A duration in seconds, at most seven characters wide up to a thousand years. */
    public static String duration(double seconds) {
        Spoken spoken = spoken(Math.abs(seconds));
        return (seconds < 0 ? "-" : "") + spoken.figure() + " " + spoken.unit().mark;
    }

    /** A duration in seconds for a sentence, such as "7.0 days" or "1 hour". */
    public static String durationInWords(double seconds) {
        Spoken spoken = spoken(Math.abs(seconds));
        String plural = spoken.figure().equals("1") ? "" : "s";
        return (seconds < 0 ? "minus " : "") + spoken.figure() + " " + spoken.unit().word + plural;
    }

    /** A share between 0 and 1. What is neither nothing nor everything is never rounded to 0 % or 100 %. */
    public static String percent(double share) {
        double hundredths = share * 100;
        if (hundredths > 0 && hundredths < 0.1) {
            return "<0.1 %";
        }
        if (hundredths < 100 && hundredths > 99.9) {
            return ">99.9 %";
        }
        boolean fine = hundredths < 9.95 || hundredths > 99;
        return withoutZero(decimal(hundredths, fine ? 1 : 0)) + " %";
    }

    /** A count with thousands apart. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static Spoken spoken(double seconds) {
        if (seconds > 0 && seconds < 0.5) {
            return new Spoken("<1", Unit.SECOND);
        }
        boolean aMinute = seconds >= 59.5 && seconds < 60.5;
        if (seconds < 99.5 && !aMinute) {
            return new Spoken(decimal(seconds, 0), Unit.SECOND);
        }
        boolean anHour = seconds >= 59.5 * MINUTE && seconds < 60.5 * MINUTE;
        if (seconds < 89.5 * MINUTE && !anHour) {
            return new Spoken(decimal(seconds / MINUTE, 0), Unit.MINUTE);
        }
        if (seconds < 35.95 * HOUR) {
            return new Spoken(withoutZero(decimal(seconds / HOUR, seconds < 9.95 * HOUR ? 1 : 0)), Unit.HOUR);
        }
        if (seconds < 2 * YEAR) {
            return new Spoken(decimal(seconds / DAY, seconds < 29.95 * DAY ? 1 : 0), Unit.DAY);
        }
        return new Spoken(decimal(seconds / YEAR, 1), Unit.YEAR);
    }

    private static String decimal(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private static String withoutZero(String decimal) {
        return decimal.endsWith(".0") ? decimal.substring(0, decimal.length() - 2) : decimal;
    }

    private record Spoken(String figure, Unit unit) {}

    private enum Unit {
        SECOND("s", "second"),
        MINUTE("min", "minute"),
        HOUR("h", "hour"),
        DAY("d", "day"),
        YEAR("y", "year");

        private final String mark;
        private final String word;

        Unit(String mark, String word) {
            this.mark = mark;
            this.word = word;
        }
    }
}
