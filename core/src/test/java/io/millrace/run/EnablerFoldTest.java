// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.SlicedLog;
import io.millrace.event.WholeLog;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.CaseSet;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.map.enabler.DaysShop;
import io.millrace.map.enabler.EnablerFindings;
import io.millrace.map.enabler.EnablerPlan;
import io.millrace.map.enabler.EnablerSurvey;
import io.millrace.map.enabler.LiftAggregate;
import io.millrace.map.enabler.LiftFit;
import io.millrace.map.enabler.RatesShop;
import io.millrace.map.enabler.SpreadAggregate;
import io.millrace.map.handoff.DeclaredParties;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The findings of enablers do not depend on how a log is cut, and each of their numbers opens as many cases. */
class EnablerFoldTest {
    private static final DeclaredParties NOBODY_DECLARED = new DeclaredParties("", Map.of());

    private static final EventLog LOG = new RatesShop(5, 80).log(1_500);

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 64})
    void any_cut_and_any_threads_give_the_same_bytes(int stretches) {
        EnablerFindings whole = findings(new LocalEngine(1), new WholeLog(LOG));

        assertThat(findings(new LocalEngine(stretches), new WholeLog(LOG))).isEqualTo(whole);
        assertThat(findings(new LocalEngine(stretches), new CutLog(LOG, 1, 400, 401, 1_100)))
                .isEqualTo(whole);
        assertThat(whole.enablers()).hasSizeGreaterThan(10);
    }

    @Test
    void every_number_opens_as_many_cases() {
        check(LOG, RatesShop.MODEL);
        check(new DaysShop(6, 60).log(1_500), DaysShop.MODEL);
    }

    @Test
    void a_key_that_nobody_wrote_is_refused_in_a_sentence() {
        for (String key : new String[] {
            "enabler:",
            "enabler:in",
            "enabler:in:nowhere",
            "enabler:met:look:99",
            "enabler:met:look:x",
            "enabler:moved:look",
            "enabler:then:look>order",
            "enabler:in:look:4:5"
        }) {
            assertThatThrownBy(() -> new SelectionReader(LOG, RatesShop.MODEL, NOBODY_DECLARED).read(key))
                    .as(key)
                    .isInstanceOf(MillraceException.class)
                    .hasMessageContaining(key);
        }
    }

    private static void check(EventLog log, StageModel model) {
        EnablerFindings all = findings(new LocalEngine(3), new WholeLog(log), model);
        TraceCursor trace = new TraceCursor(log);
        for (String stream : all.streams()) {
            Map<String, Long> numbers = SelectionWalk.over(all.of(stream));
            assertThat(numbers).hasSizeGreaterThan(8);
            numbers.forEach((key, n) -> {
                CaseFilter filter = new SelectionReader(log, model, NOBODY_DECLARED)
                        .read(key)
                        .filter();
                long found = 0;
                for (int c = 0; c < log.cases(); c++) {
                    boolean here = stream.equals("All")
                            || log.channels().word(log.channel()[c]).equals(stream);
                    found += here && filter.test(trace.moveTo(c)) ? 1 : 0;
                }
                assertThat(found).as(stream + " " + key).isEqualTo(n);
            });
        }
    }

    private static EnablerFindings findings(Engine engine, SlicedLog log) {
        return findings(engine, log, RatesShop.MODEL);
    }

    private static EnablerFindings findings(Engine engine, SlicedLog log, StageModel model) {
        CaseSet all = CaseSet.all(log.cases());
        EventLog words = log.words();
        EnablerPlan plan = engine.run(log, all, new EnablerSurvey(words, model));
        LiftFit fit = engine.run(log, all, new LiftAggregate(plan));
        return engine.run(log, all, new SpreadAggregate(words, model, fit));
    }
}
