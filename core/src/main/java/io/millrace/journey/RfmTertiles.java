// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import io.millrace.event.ValueSeen;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Recency, frequency and monetary value of a customer when a case begins, from the orders before it: each in thirds of the cases that have
 * earlier orders, 3 being the best. Such as {@code R3 F1 M2}; without M where no earlier order has a value.
 *
 * <p>Pre: the cases of a customer stand side by side in order of time. Post: no order of the case itself, or a later one, counts.
 */
final class RfmTertiles {
    static final String RFM = "RFM";

    private static final int THIRDS = 3;

    private final EventLog log;
    private final int orderStage;
    private final long[] recency;
    private final long[] frequency;
    private final long[] money;

    private RfmTertiles(EventLog log, int orderStage) {
        this.log = log;
        this.orderStage = orderStage;
        this.recency = new long[log.cases()];
        this.frequency = new long[log.cases()];
        this.money = new long[log.cases()];
    }

    static CaseTrait trait(EventLog log, int orderStage) {
        RfmTertiles found = new RfmTertiles(log, orderStage);
        Slices.of(log.cases(), (from, to) -> {
            TraceCursor trace = new TraceCursor(log);
            for (int number = from; number < to; number++) {
                found.look(trace.moveTo(number));
            }
        });
        return found.trait();
    }

    private void look(TraceCursor trace) {
        int number = trace.caseIndex();
        int[] offsets = log.caseOffsets();
        int first = offsets[EarlierOrders.firstCase(trace)];
        long last = 0;
        for (int event = first; event < offsets[number]; event++) {
            boolean order = log.touchpoints().get(log.touchpoint()[event]).stage() == orderStage;
            if (order && log.time()[event] < trace.time(0)) {
                frequency[number]++;
                last = Math.max(last, log.time()[event]);
                money[number] += value(event);
            }
        }
        // the more the better, as with the other two
        recency[number] = last - trace.time(0);
    }

    private long value(int event) {
        long[] values = log.value();
        return values == null || values[event] == RawEvent.NO_VALUE ? 0 : values[event];
    }

    private CaseTrait trait() {
        long[] recent = thirds(recency);
        long[] frequent = thirds(frequency);
        long[] rich = thirds(money);
        boolean priced = Arrays.stream(money).anyMatch(sum -> sum != 0);
        Dictionary words = new Dictionary();
        int[] code = new int[log.cases()];
        for (int number = 0; number < code.length; number++) {
            code[number] = frequency[number] == 0
                    ? -1
                    : words.code("R" + third(recency[number], recent) + " F" + third(frequency[number], frequent)
                            + (priced ? " M" + third(money[number], rich) : ""));
        }
        return new CaseTrait(RFM, words, ValueSeen.NOT_COUNTED, trace -> code[trace.caseIndex()]);
    }

    /** The bounds between the thirds of the cases that have earlier orders. */
    private long[] thirds(long[] measure) {
        int[] known = IntStream.range(0, measure.length)
                .filter(number -> frequency[number] > 0)
                .toArray();
        long[] sorted = Arrays.stream(known)
                .mapToLong(number -> measure[number])
                .sorted()
                .toArray();
        long[] bounds = new long[THIRDS - 1];
        for (int third = 1; third < THIRDS && sorted.length > 0; third++) {
            bounds[third - 1] = sorted[(int) ((long) sorted.length * third / THIRDS)];
        }
        return bounds;
    }

    private static int third(long measure, long[] bounds) {
        return 1 + (measure >= bounds[0] ? 1 : 0) + (measure >= bounds[1] ? 1 : 0);
    }
}
