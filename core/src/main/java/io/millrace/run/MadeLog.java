// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.EventLog;
import io.millrace.gather.Gatherer;
import io.millrace.gather.RejectSink;
import io.millrace.gather.RowCounts;
import io.millrace.journey.JourneyBuilder;

/**
 * The log of journeys and what became of the rows that it was made of.
 *
 * <p>Room gather and room journey in one step.
 */
record MadeLog(EventLog log, RowCounts rows) {
    /** Reads the files of the configuration and reconstructs the journeys; hands over every rejected row. */
    static MadeLog make(Configuration configuration, Progress progress, RejectSink rejects) {
        JourneyBuilder journeys = new JourneyBuilder(configuration.journey());
        RowCounts rows = new Gatherer()
                .gather(
                        configuration.sources(),
                        journeys,
                        (source, read) -> progress.at("reading " + source, read),
                        rejects);
        progress.at("building journeys", rows.read());
        EventLog log = journeys.build();
        return new MadeLog(log, RowJoiner.join(rows, journeys.unplaced()));
    }
}
