// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.CaseFilter;

/** Where an aggregate is computed. Every engine gives the same result for the same log. */
public interface Engine {
    /**
     * Folds the cases that pass the filter.
     *
     * @return what {@link Aggregate#finish} makes of them
     */
    <A, R> R run(EventLog log, CaseFilter filter, Aggregate<A, R> aggregate);
}
