// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.measure.waiting.CauseTotals;
import io.millrace.measure.waiting.WaitingCause;
import java.util.Map;

/** Why cases waited, as a JSON object. */
public final class CauseDocument {
    private CauseDocument() {}

    /**
     * Seconds of each cause, which add up to those of the wait; left out where no move is explained.
     *
     * @param calendars whether working time is declared
     */
    public static Map<String, Object> of(CauseTotals totals, boolean calendars) {
        return JsonParts.object(
                "moves", totals.moves(),
                "explained", totals.explained(),
                "waitSeconds", totals.waitSeconds(),
                "batchingSeconds", totals.seconds(WaitingCause.BATCHING),
                "contentionSeconds", totals.seconds(WaitingCause.CONTENTION),
                "prioritisationSeconds", totals.seconds(WaitingCause.PRIORITISATION),
                "unavailabilitySeconds", calendars ? totals.seconds(WaitingCause.UNAVAILABILITY) : null,
                "customerSeconds", totals.seconds(WaitingCause.CUSTOMER),
                "extraneousSeconds", totals.seconds(WaitingCause.EXTRANEOUS),
                "reason", totals.missing());
    }
}
