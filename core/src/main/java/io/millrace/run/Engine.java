// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.EventLog;
import io.millrace.event.SlicedLog;
import io.millrace.event.WholeLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.CaseSet;
import io.millrace.journey.CaseSetAggregate;

/** Where an aggregate is computed. Every engine gives the same result for the same log, whichever way it is cut. */
public interface Engine {
    /**
     * Folds the cases of the set.
     *
     * @param cases a set over the cases of this log
     * @return what {@link Aggregate#finish} makes of them
     */
    <A, R> R run(SlicedLog log, CaseSet cases, Aggregate<A, R> aggregate);

    /**
     * Folds the cases that pass the filter.
     *
     * @param filter safe for several threads
     */
    default <A, R> R run(EventLog log, CaseFilter filter, Aggregate<A, R> aggregate) {
        SlicedLog whole = new WholeLog(log);
        CaseSet all = CaseSet.all(log.cases());
        CaseSet cases = run(whole, all, new CaseSetAggregate(log.cases(), () -> filter));
        return run(whole, cases, aggregate);
    }
}
