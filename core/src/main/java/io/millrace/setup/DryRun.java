// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import io.millrace.event.RawEventSink;
import io.millrace.gather.Gatherer;
import io.millrace.gather.RowCounts;
import io.millrace.journey.JourneyBuilder;
import io.millrace.run.Configuration;
import io.millrace.run.Progress;
import io.millrace.run.RowJoiner;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads everything that a proposal names and counts what would come of it; writes nothing. */
public final class DryRun {
    private DryRun() {}

    /**
     * Reads all files to their ends.
     *
     * @param progress hears how far the reading is; whatever it throws ends the run
     * @throws io.millrace.event.MillraceException when a file cannot be read
     */
    public static ImportPreview of(SetupProposal proposal, Progress progress) {
        Configuration configuration = proposal.configuration();
        JourneyBuilder journeys = new JourneyBuilder(configuration.journey());
        Understood understood = new Understood(journeys, proposal);
        Map<String, Long> rowsOfSource = new LinkedHashMap<>();
        RowCounts rows = new Gatherer().gather(configuration.sources(), understood, (source, read) -> {
            rowsOfSource.put(source, read);
            progress.at("reading " + source, read);
        });
        EventLog log = journeys.build();
        return new ImportPreview(
                RowJoiner.join(rows, journeys.unplaced()),
                rowsOfSource,
                log.events(),
                log.cases(),
                log.customers().size(),
                Math.min(understood.known, log.events()));
    }

    /** Counts events whose type is no riddle. */
    private static final class Understood implements RawEventSink {
        private final JourneyBuilder journeys;
        private final SetupProposal proposal;
        private long known;

        Understood(JourneyBuilder journeys, SetupProposal proposal) {
            this.journeys = journeys;
            this.proposal = proposal;
        }

        @Override
        public @Nullable String accept(RawEvent event) {
            String reason = journeys.accept(event);
            if (reason == null && !proposal.unknownTypes().containsKey(event.type())) {
                known++;
            }
            return reason;
        }
    }
}
