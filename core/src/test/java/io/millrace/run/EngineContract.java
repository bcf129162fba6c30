// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import io.millrace.event.WholeLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.AggregatePair;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.CaseSet;
import io.millrace.journey.CaseSetAggregate;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StatisticsAggregate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine owes: the same log gives the same result, however it is cut. */
abstract class EngineContract {
    /** An engine that cuts a log into so many slices. */
    abstract Engine engine(int slices);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 1_000})
    void any_number_of_slices_gives_the_same_result(int slices) {
        for (int seed = 0; seed < 20; seed++) {
            EventLog log = LogOfCases.random(new Random(seed));

            assertThat(engine(slices).run(log, CaseFilter.ALL, new Tally())).isEqualTo(walk(log, CaseFilter.ALL));
        }
    }

    @Test
    void only_cases_that_pass_the_filter_are_folded() {
        EventLog log = LogOfCases.random(new Random(42));
        CaseFilter filter = trace -> trace.caseIndex() % 3 == 1;

        assertThat(engine(4).run(log, filter, new Tally())).isEqualTo(walk(log, filter));
    }

    @Test
    void two_aggregates_in_one_pass_are_those_of_two_passes() {
        EventLog log = LogOfCases.random(new Random(43));
        StatisticsAggregate statistics = new StatisticsAggregate(log);

        assertThat(engine(7).run(log, CaseFilter.ALL, new AggregatePair<>(new Tally(), statistics)))
                .isEqualTo(new AggregatePair.Both<>(
                        walk(log, CaseFilter.ALL), engine(1).run(log, CaseFilter.ALL, statistics)));
    }

    @Test
    void a_log_without_cases_gives_the_empty_result() {
        assertThat(engine(4).run(LogOfCases.sizes(), CaseFilter.ALL, new Tally()))
                .isEmpty();
    }

    @Test
    void a_log_in_slices_gives_the_same_result_and_is_read_once() {
        for (int seed = 0; seed < 10; seed++) {
            EventLog log = LogOfCases.random(new Random(seed));
            int cases = log.cases();
            Random random = new Random(seed);
            int[] cuts = random.ints(random.nextInt(12), 0, cases).toArray();
            CaseSet some = chosen(log, trace -> trace.caseIndex() % 5 != 2);

            for (CaseSet set : List.of(CaseSet.all(cases), some, CaseSet.none(cases))) {
                CutLog cut = new CutLog(log, cuts);
                assertThat(engine(3).run(cut, set, new Tally()))
                        .isEqualTo(engine(1).run(new WholeLog(log), set, new Tally()))
                        .isEqualTo(walk(log, trace -> set.has(trace.caseIndex())));
                assertThat(cut.loaded()).isLessThanOrEqualTo(cut.slices() * 3);
            }
        }
    }

    @Test
    void a_slice_without_a_case_that_is_asked_for_is_not_read() {
        EventLog log = LogOfCases.sizes(1, 2, 3, 4, 5, 6);
        CutLog cut = new CutLog(log, 2, 4);

        engine(1).run(cut, chosen(log, trace -> trace.caseIndex() == 3), new Tally());

        assertThat(cut.loaded()).isEqualTo(1);
    }

    @Test
    void cases_are_found_by_their_number_in_the_whole_log() {
        EventLog log = LogOfCases.random(new Random(44));
        CaseFilter odd = trace -> trace.caseNumber() % 2 == 1;
        CaseSet all = CaseSet.all(log.cases());
        CutLog cut = new CutLog(log, log.cases() / 3, log.cases() / 2);

        assertThat(engine(5).run(cut, all, new CaseSetAggregate(log.cases(), () -> odd)))
                .isEqualTo(chosen(log, trace -> trace.caseIndex() % 2 == 1));
    }

    private static CaseSet chosen(EventLog log, CaseFilter filter) {
        CaseSetAggregate aggregate = new CaseSetAggregate(log.cases(), () -> filter);
        CaseSetAggregate.Tally tally = aggregate.create();
        TraceCursor trace = new TraceCursor(log);
        for (int i = 0; i < log.cases(); i++) {
            aggregate.accumulate(tally, trace.moveTo(i));
        }
        return aggregate.finish(tally);
    }

    private static Map<String, Long> walk(EventLog log, CaseFilter filter) {
        Tally aggregate = new Tally();
        Map<String, Long> tally = aggregate.create();
        TraceCursor trace = new TraceCursor(log);
        for (int i = 0; i < log.cases(); i++) {
            if (filter.test(trace.moveTo(i))) {
                aggregate.accumulate(tally, trace);
            }
        }
        return tally;
    }

    /** Counts cases by their first and last touchpoint and sums their durations. */
    private static final class Tally implements Aggregate<Map<String, Long>, Map<String, Long>> {
        @Override
        public Map<String, Long> create() {
            return new TreeMap<>();
        }

        @Override
        public void accumulate(Map<String, Long> tally, TraceCursor trace) {
            int last = trace.size() - 1;
            tally.merge("ends " + trace.touchpoint(0) + ">" + trace.touchpoint(last), 1L, Long::sum);
            tally.merge("time", trace.time(last) - trace.time(0), Long::sum);
            tally.merge("events", (long) trace.size(), Long::sum);
        }

        @Override
        public Map<String, Long> combine(Map<String, Long> tally, Map<String, Long> other) {
            other.forEach((key, value) -> tally.merge(key, value, Long::sum));
            return tally;
        }

        @Override
        public Map<String, Long> finish(Map<String, Long> tally) {
            return tally;
        }
    }
}
