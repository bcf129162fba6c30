// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Quantile;
import io.millrace.measure.Share;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of the document in the making. Counts and shares are plain numbers; the keys of the lists behind them stand together under
 * {@code selections}, by the name of the number.
 */
final class DocumentEntry {
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Object> selections = new LinkedHashMap<>();

    DocumentEntry put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    DocumentEntry count(String name, CaseCount count) {
        values.put(name, count.cases());
        selections.put(name, count.selection());
        return this;
    }

    DocumentEntry share(String name, Share share) {
        number(name, share.value());
        reason(name + "Reason", share.reason());
        values.put(name + "N", share.n());
        selections.put(name, share.selection());
        return this;
    }

    DocumentEntry duration(String name, DurationEstimate estimate) {
        return put(name, duration(estimate).toMap());
    }

    static DocumentEntry duration(DurationEstimate estimate) {
        return new DocumentEntry()
                .quantile("p50", estimate.p50())
                .quantile("p90", estimate.p90())
                .put("n", estimate.n())
                .put("censored", estimate.censored())
                .put("basis", estimate.basis().name().toLowerCase(Locale.ROOT))
                .put("selection", estimate.selection());
    }

    private DocumentEntry quantile(String name, Quantile quantile) {
        number(name + "Seconds", quantile.seconds());
        number(name + "LowSeconds", quantile.low());
        number(name + "HighSeconds", quantile.high());
        reason(name + "Reason", quantile.reason());
        return this;
    }

    private void number(String name, @Nullable Double value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private void reason(String name, @Nullable String reason) {
        if (reason != null) {
            values.put(name, reason);
        }
    }

    Map<String, Object> toMap() {
        if (!selections.isEmpty()) {
            values.put("selections", selections);
        }
        return values;
    }
}
