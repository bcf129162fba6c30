// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.event.RawEventSink;
import io.millrace.gather.SourceSpec.GroupSpec;
import io.millrace.gather.SourceSpec.JoinSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The doorway of the room: reads sources, one after the other in the order given, and hands over what they say happened.
 *
 * <p>Post: every row was counted once, as mapped, unmapped or rejected. The same files give the same events in the same order.
 */
public final class Gatherer {
    private static final long PROGRESS_STEP = 1 << 16;

    /**
     * Reads all sources to their ends.
     *
     * @param sink takes each event while it is read; must not keep the fields of an event longer than it needs them, they hold the row
     * @param progress hears how far the reading is
     * @throws MillraceException when a file cannot be read as a whole, or a source names what it does not have; single bad rows are
     *     rejected and counted
     */
    public RowCounts gather(List<SourceSpec> sources, RawEventSink sink, RowProgress progress) {
        Outcomes outcomes = new Outcomes(sink);
        for (SourceSpec source : sources) {
            gather(source, outcomes, progress);
        }
        return outcomes.tally().counts();
    }

    private static void gather(SourceSpec spec, Outcomes outcomes, RowProgress progress) {
        DataFile file = new DataFile(spec.file(), spec.where());
        try {
            FileFormat format = FileFormat.of(file);
            try (RowReader reader = format.open(file, spec.format())) {
                EventColumns columns = new EventColumns(
                        spec, reader.header(), format == FileFormat.XES, lookUps(spec, reader.header()));
                drain(reader, columns, taker(columns, outcomes, file.name()), outcomes, file.name(), progress);
            }
        } catch (IOException e) {
            throw file.broken(e);
        }
    }

    private static List<LookUp> lookUps(SourceSpec spec, Header header) {
        List<LookUp> lookUps = new ArrayList<>();
        for (JoinSpec join : spec.joins()) {
            lookUps.add(LookUp.read(join, header, spec.where()));
        }
        return lookUps;
    }

    private static RowTaker taker(EventColumns columns, Outcomes outcomes, String file) {
        GroupSpec group = columns.spec().group();
        if (group == null) {
            return new RowEvents(columns, outcomes, file);
        }
        if (columns.happenings().size() > 1) {
            throw new MillraceException(
                    Blame.CONFIGURATION,
                    "%s: source '%s' has both a group and several events: keep one of the two"
                            .formatted(columns.spec().where(), columns.spec().name()));
        }
        return new RowGroups(columns, group, outcomes, file);
    }

    private static void drain(
            RowReader reader,
            EventColumns columns,
            RowTaker taker,
            Outcomes outcomes,
            String file,
            RowProgress progress) {
        String source = columns.spec().name();
        long read = 0;
        for (Row row = reader.next(); row != null; row = reader.next()) {
            try {
                if (row.fault() != null) {
                    throw new RowFault("", row.text(), row.fault());
                }
                columns.join(row);
                taker.take(row);
            } catch (RowFault fault) {
                outcomes.tally()
                        .rejected(
                                source,
                                fault.reason(),
                                1,
                                RowTally.example(file, row.line(), fault.column(), fault.value()));
            }
            if (++read % PROGRESS_STEP == 0) {
                progress.rows(source, read);
            }
        }
        taker.finish();
        progress.rows(source, read);
    }
}
