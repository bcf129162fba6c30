// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.ValueSeen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer when a case begins, from the orders before it.
 *
 * <p>Pre: the cases of a customer stand side by side in order of time and in one slice, as cases that are cut from purchase to purchase do.
 */
final class EarlierOrders {
    /** Whether the customer ordered before: new or returning. */
    static final String ORDERED_BEFORE = "ordered before";

    /** The quarter in which the customer ordered first, UTC; no value for one who never did. */
    static final String COHORT = "cohort";

    static final List<String> NAMES = List.of(ORDERED_BEFORE, COHORT);

    private static final Dictionary KNOWN = words(List.of("new", "returning"));
    private static final int FIRST_YEAR = 1970;
    private static final int YEARS = 200;
    private static final Dictionary QUARTERS = quarters();
    private static final long MICROS = 1_000_000L;

    private EarlierOrders() {}

    static @Nullable CaseTrait trait(String name, StageModel model) {
        int order = model.orderStage();
        if (order < 0) {
            return null;
        }
        return switch (name) {
            case ORDERED_BEFORE ->
                new CaseTrait(
                        name,
                        KNOWN,
                        ValueSeen.NOT_COUNTED,
                        trace -> firstOrder(trace, order) == Long.MAX_VALUE ? 0 : 1);
            case COHORT ->
                new CaseTrait(name, QUARTERS, ValueSeen.NOT_COUNTED, trace -> quarter(firstOrder(trace, order)));
            default -> null;
        };
    }

    /** The first case of the customer of a case. */
    static int firstCase(TraceCursor trace) {
        int[] customers = trace.log().customer();
        int first = trace.caseIndex();
        while (first > 0 && trace.customer() >= 0 && customers[first - 1] == trace.customer()) {
            first--;
        }
        return first;
    }

    /** When the customer of a case ordered first, before the case began; the largest long when never. */
    private static long firstOrder(TraceCursor trace, int orderStage) {
        EventLog log = trace.log();
        int first = firstCase(trace);
        int[] offsets = log.caseOffsets();
        for (int event = offsets[first]; event < offsets[trace.caseIndex()]; event++) {
            if (log.touchpoints().get(log.touchpoint()[event]).stage() == orderStage) {
                return log.time()[event] < trace.time(0) ? log.time()[event] : Long.MAX_VALUE;
            }
        }
        return Long.MAX_VALUE;
    }

    private static int quarter(long micros) {
        if (micros == Long.MAX_VALUE) {
            return -1;
        }
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(Math.floorDiv(micros, MICROS)), ZoneOffset.UTC);
        int quarter = (day.getYear() - FIRST_YEAR) * 4 + (day.getMonthValue() - 1) / 3;
        return quarter < 0 || quarter >= YEARS * 4 ? -1 : quarter;
    }

    private static Dictionary quarters() {
        Dictionary quarters = new Dictionary();
        for (int i = 0; i < YEARS * 4; i++) {
            quarters.code((FIRST_YEAR + i / 4) + " Q" + (i % 4 + 1));
        }
        return quarters;
    }

    private static Dictionary words(List<String> list) {
        Dictionary words = new Dictionary();
        list.forEach(words::code);
        return words;
    }
}
