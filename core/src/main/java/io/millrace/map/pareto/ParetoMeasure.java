// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.pareto;

import io.millrace.event.RawEvent;
import io.millrace.journey.TraceCursor;
import org.jspecify.annotations.Nullable;

/** What journeys are ranked by. */
public enum ParetoMeasure {
    CASES("cases", "cases", "cases") {
        @Override
        long of(TraceCursor trace, int orderStage) {
            return 1;
        }
    },
    /** Completed, or ended with the next order. */
    WON("won", "won cases", "won cases") {
        @Override
        long of(TraceCursor trace, int orderStage) {
            return trace.ending().won() ? 1 : 0;
        }
    },
    /** Events that enter the order stage. */
    ORDERS("orders", "orders", "cases with an order") {
        @Override
        long of(TraceCursor trace, int orderStage) {
            long orders = 0;
            for (int i = 0; i < trace.size(); i++) {
                orders += trace.stage(i) == orderStage ? 1 : 0;
            }
            return orders;
        }
    },
    /** Values of the events, in minor units: what is left of them is the same share of each. */
    MARGIN("margin", "gross margin", "cases with a value") {
        @Override
        long of(TraceCursor trace, int orderStage) {
            long sum = 0;
            for (int i = 0; i < trace.size(); i++) {
                long value = trace.value(i);
                sum += value == RawEvent.NO_VALUE ? 0 : value;
            }
            return sum;
        }
    };

    private final String word;
    private final String title;
    private final String cases;

    ParetoMeasure(String word, String title, String cases) {
        this.word = word;
        this.title = title;
        this.cases = cases;
    }

    /** What the case brings. */
    abstract long of(TraceCursor trace, int orderStage);

    /** As addresses and commands write it. */
    public String word() {
        return word;
    }

    /** What is brought, in plain words. */
    public String title() {
        return title;
    }

    /** The cases that bring something, in plain words. */
    public String cases() {
        return cases;
    }

    /** The measure with this word, or null. */
    public static @Nullable ParetoMeasure find(String word) {
        for (ParetoMeasure measure : values()) {
            if (measure.word.equals(word)) {
                return measure;
            }
        }
        return null;
    }
}
