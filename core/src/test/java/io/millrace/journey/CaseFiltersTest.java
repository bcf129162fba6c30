// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which cases a request is about. */
class CaseFiltersTest {
    private static final EventLog LOG = log();

    @Test
    void a_period_holds_the_cases_that_begin_in_it_its_end_left_out() {
        assertThat(cases(CaseFilters.startingBetween(2 * Told.DAY, 4 * Told.DAY)))
                .containsExactly("b", "c");
        assertThat(cases(CaseFilters.startingBetween(2 * Told.DAY, 2 * Told.DAY)))
                .isEmpty();
    }

    @Test
    void a_channel_holds_its_cases_and_a_channel_nobody_knows_holds_none() {
        int internet = LOG.channels().find("internet");
        assertThat(cases(CaseFilters.inChannel(internet))).containsExactly("c", "d");
        assertThat(cases(CaseFilters.inChannel(internet).and(CaseFilters.startingBetween(0, 4 * Told.DAY))))
                .containsExactly("c");
        assertThat(cases(CaseFilters.inChannel(LOG.channels().find("moon")))).isEmpty();
    }

    private static List<String> cases(CaseFilter filter) {
        TraceCursor trace = new TraceCursor(LOG);
        return IntStream.range(0, LOG.cases())
                .filter(c -> filter.test(trace.moveTo(c)))
                .mapToObj(c -> LOG.caseId().word(c))
                .toList();
    }

    private static EventLog log() {
        JourneyBuilder builder =
                new JourneyBuilder(Told.rules(Told.MODEL, new CaseRule.ExplicitId("order"), TieRule.STAGES, null));
        builder.accept(Told.inCase("visit", 1, "a", null, 0));
        builder.accept(Told.inCase("visit", 2, "b", null, 1));
        builder.accept(Told.inCase("order", 3, "c", null, 2));
        builder.accept(Told.inCase("order", 4, "d", null, 3));
        return builder.build();
    }
}
