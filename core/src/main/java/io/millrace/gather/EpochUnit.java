// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times written as a count since the beginning of 1970 in UTC. What {@code format.time} says instead of a date pattern. */
public enum EpochUnit {
    SECONDS("epoch-seconds", 1_000_000),
    MILLIS("epoch-millis", 1_000),
    MICROS("epoch-micros", 1);

    private static final Pattern COUNT = Pattern.compile("[+-]?\\d{1,18}([.,]\\d{0,12})?");
    private static final BigDecimal YEAR_1 = BigDecimal.valueOf(-62_135_596_800_000_000L);
    private static final BigDecimal YEAR_10000 = BigDecimal.valueOf(253_402_300_800_000_000L);

    private final String word;
    private final long micros;

    EpochUnit(String word, long micros) {
        this.word = word;
        this.micros = micros;
    }

    /** The unit that a configuration names, if it names one. */
    public static Optional<EpochUnit> of(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word.equals(word)).findFirst();
    }

    /** Micros since the epoch, parts of a micro cut off, or {@link TimeParser#NOT_A_TIME} for what is no count or beyond the years 1 to 9999. */
    long micros(String text) {
        if (!COUNT.matcher(text).matches()) {
            return TimeParser.NOT_A_TIME;
        }
        BigDecimal time = new BigDecimal(text.replace(',', '.')).multiply(BigDecimal.valueOf(micros));
        return time.compareTo(YEAR_1) < 0 || time.compareTo(YEAR_10000) >= 0
                ? TimeParser.NOT_A_TIME
                : time.setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
