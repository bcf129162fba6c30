// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.CaseCount;
import java.util.ArrayList;
import java.util.List;

/** Folds aggregates over logs of tests, and lists the cases behind their numbers. */
final class Folded {
    private Folded() {}

    static Reactions reactions(EventLog log, ReactionWindow window) {
        return fold(log, new ReactionAggregate(log, window), 1);
    }

    /** In so many parts, the last one first. */
    static <A, R> R fold(EventLog log, Aggregate<A, R> aggregate, int parts) {
        List<A> tallies = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            A tally = aggregate.create();
            TraceCursor trace = new TraceCursor(log);
            for (int c = part; c < log.cases(); c += parts) {
                aggregate.accumulate(tally, trace.moveTo(c));
            }
            tallies.add(0, tally);
        }
        return aggregate.finish(tallies.stream().reduce(aggregate::combine).orElseGet(aggregate::create));
    }

    /** Each number has a list of as many cases. */
    static void opens(EventLog log, Reactions reactions) {
        for (ActionReactions action : reactions.actions()) {
            opens(log, action.could(), action.reacted(), action.unanswered(), action.overtaken(), action.young());
            action.types().forEach(type -> opens(log, type.count()));
        }
        reactions.acts().forEach(act -> opens(log, act.followed(), act.leftOver(), act.opening()));
    }

    private static void opens(EventLog log, EventCount... counts) {
        for (EventCount count : counts) {
            CaseCount cases = count.cases();
            CaseFilter filter =
                    BlueprintSelections.parse(cases.selection(), log).filter();
            TraceCursor trace = new TraceCursor(log);
            long found = 0;
            for (int c = 0; c < log.cases(); c++) {
                found += filter.test(trace.moveTo(c)) ? 1 : 0;
            }
            assertThat(found).as(cases.selection()).isEqualTo(cases.cases());
        }
    }
}
