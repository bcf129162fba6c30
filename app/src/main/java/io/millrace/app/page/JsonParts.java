// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Quantile;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures as JSON objects: durations in fields that end in Seconds, absent numbers left out with the reason beside them. */
public final class JsonParts {
    private JsonParts() {}

    /** An object of names and values in the order given; null values are left out. */
    public static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return object;
    }

    /** A number of cases with the key of its list. */
    public static Map<String, Object> of(CaseCount count) {
        return object("cases", count.cases(), "selection", count.selection());
    }

    /** A duration with its quantiles, their intervals and what they rest on. */
    public static Map<String, Object> of(DurationEstimate estimate) {
        Quantile p50 = estimate.p50();
        Quantile p90 = estimate.p90();
        return object(
                "p50Seconds", p50.seconds(),
                "p50LowSeconds", p50.low(),
                "p50HighSeconds", p50.high(),
                "p90Seconds", p90.seconds(),
                "p90LowSeconds", p90.low(),
                "p90HighSeconds", p90.high(),
                "n", estimate.n(),
                "censored", estimate.censored(),
                "basis", estimate.basis().name().toLowerCase(Locale.ROOT),
                "selection", estimate.selection(),
                "reason", p50.reason() == null ? p90.reason() : p50.reason());
    }
}
