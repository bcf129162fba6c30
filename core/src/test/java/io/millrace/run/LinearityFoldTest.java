// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.SlicedLog;
import io.millrace.event.WholeLog;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.CaseSet;
import io.millrace.journey.TraceCursor;
import io.millrace.map.handoff.DeclaredParties;
import io.millrace.segment.WalkedJourneys;
import io.millrace.segment.linearity.Linearity;
import io.millrace.segment.linearity.LinearityAggregate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How linear journeys are does not depend on how a log is cut, and each count opens as many cases. Generated journeys. */
class LinearityFoldTest {
    private static final DeclaredParties NOBODY_DECLARED = new DeclaredParties("", Map.of());
    private static final EventLog LOG = WalkedJourneys.random(41, 2_000).log();

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 64})
    void any_cut_and_any_threads_give_the_same_bytes(int stretches) {
        Linearity whole = read(new LocalEngine(1), new WholeLog(LOG));

        assertThat(read(new LocalEngine(stretches), new WholeLog(LOG))).isEqualTo(whole);
        assertThat(read(new LocalEngine(stretches), new CutLog(LOG, 1, 400, 401, 1_100)))
                .isEqualTo(whole);
    }

    @Test
    void every_count_opens_as_many_cases() {
        Linearity whole = read(new LocalEngine(), new WholeLog(LOG));

        Map<String, Long> counts = SelectionWalk.over(whole);

        assertThat(counts).hasSize(8);
        counts.forEach((key, told) -> assertThat(opened(key)).as(key).isEqualTo(told));
        assertThat(requireNonNull(whole.linear()).cases()
                        + requireNonNull(whole.winding()).cases())
                .isEqualTo(whole.won().cases());
        assertThat(whole.won().cases() + whole.lost().cases() + whole.open().cases())
                .isEqualTo(whole.cases().cases());
    }

    @Test
    void a_key_that_nobody_wrote_is_refused_in_a_sentence() {
        for (String key : new String[] {"linear:", "linear:all", "linear:on:", "linear:off:look>nowhere"}) {
            assertThatThrownBy(() -> new SelectionReader(LOG, WalkedJourneys.MODEL, NOBODY_DECLARED).read(key))
                    .as(key)
                    .isInstanceOf(MillraceException.class)
                    .hasMessageContaining(key);
        }
    }

    private static long opened(String key) {
        CaseFilter filter = new SelectionReader(LOG, WalkedJourneys.MODEL, NOBODY_DECLARED)
                .read(key)
                .filter();
        TraceCursor trace = new TraceCursor(LOG);
        long opened = 0;
        for (int i = 0; i < LOG.cases(); i++) {
            opened += filter.test(trace.moveTo(i)) ? 1 : 0;
        }
        return opened;
    }

    private static Linearity read(LocalEngine engine, SlicedLog log) {
        return engine.run(log, CaseSet.all(LOG.cases()), new LinearityAggregate(LOG, WalkedJourneys.MODEL));
    }
}
