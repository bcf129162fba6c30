// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Reads numbers with the decimal sign of one format. */
final class NumberParser {
    private static final int LONGEST = 40;
    private static final int LARGEST_EXPONENT = 30;
    private static final Pattern POINT = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern COMMA =
            Pattern.compile("[+-]?(\\d+(,\\d*)?|\\d{1,3}(\\.\\d{3})+(,\\d*)?|,\\d+)([eE][+-]?\\d{1,2})?");

    private static final long NOT_PLAIN = Long.MIN_VALUE;

    private final char decimal;

    NumberParser(char decimal) {
        this.decimal = decimal;
    }

    /** The exact number. @throws RowFault when the text is none, or is absurdly large */
    BigDecimal number(String column, String text) throws RowFault {
        boolean comma = decimal == ',';
        if (text.length() > LONGEST || !(comma ? COMMA : POINT).matcher(text).matches()) {
            throw new RowFault(column, text, "not a number with the decimal sign '" + decimal + "'");
        }
        BigDecimal number = new BigDecimal(comma ? text.replace(".", "").replace(',', '.') : text);
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            throw new RowFault(column, text, "a number too large or too small to be true");
        }
        return number;
    }

    /** Money in minor units. @throws RowFault when the text is no number or the amount does not fit */
    long minorUnits(String column, String text, int digits) throws RowFault {
        long plain = plainMinorUnits(text, digits);
        return plain == NOT_PLAIN ? minorUnits(column, number(column, text), digits) : plain;
    }

    /** The fast way for what most files hold: a few digits, perhaps a sign, no more decimals than the currency has. */
    private long plainMinorUnits(String text, int digits) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        int point = text.indexOf(decimal);
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (text.length() - start > 15 || decimals > digits || digits > 3 || point == start || text.length() == start) {
            return NOT_PLAIN;
        }
        long minor = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (i != point && (digit < 0 || digit > 9)) {
                return NOT_PLAIN;
            }
            minor = i == point ? minor : minor * 10 + digit;
        }
        for (int i = decimals; i < digits; i++) {
            minor *= 10;
        }
        return start == 1 ? -minor : minor;
    }

    /** Money in minor units, half a unit rounded away from zero. @throws RowFault when it does not fit */
    static long minorUnits(String column, BigDecimal amount, int digits) throws RowFault {
        try {
            return amount.setScale(digits, RoundingMode.HALF_UP)
                    .movePointRight(digits)
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw new RowFault(column, amount.toString(), "an amount too large to be counted in minor units");
        }
    }
}
