// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.event.RawEventSink;
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
    private static final int PART_BYTES = 1 << 23;

    private final int partBytes;

    public Gatherer() {
        this(PART_BYTES);
    }

    /** A gatherer that reads files of delimited text in parts of about so many bytes. */
    Gatherer(int partBytes) {
        this.partBytes = partBytes;
    }

    /**
     * Reads all sources to their ends.
     *
     * @param sink takes each event while it is read; must not keep the fields of an event longer than it needs them, they hold the row
     * @param progress hears how far the reading is
     * @throws MillraceException when a file cannot be read as a whole, or a source names what it does not have; single bad rows are
     *     rejected and counted
     */
    public RowCounts gather(List<SourceSpec> sources, RawEventSink sink, RowProgress progress) {
        return gather(sources, sink, progress, RejectSink.NONE);
    }

    /**
     * The same.
     *
     * @param rejects takes every rejected row
     */
    public RowCounts gather(List<SourceSpec> sources, RawEventSink sink, RowProgress progress, RejectSink rejects) {
        Outcomes outcomes = new Outcomes(sink, rejects);
        for (SourceSpec source : sources) {
            gather(source, outcomes, progress);
        }
        return outcomes.tally().counts();
    }

    private void gather(SourceSpec spec, Outcomes outcomes, RowProgress progress) {
        DataFile file = new DataFile(spec.file(), spec.where());
        try {
            FileFormat format = FileFormat.of(file);
            try (RowReader reader = format.open(file, spec.format())) {
                EventColumns columns = new EventColumns(
                        spec, reader.header(), format == FileFormat.XES, lookUps(spec, reader.header()));
                SourceReading reading = new SourceReading(columns, file.name(), progress);
                if (!(reader instanceof CsvRows csv) || !SideBySide.read(csv, file, partBytes, reading, outcomes)) {
                    reading.read(reader, outcomes);
                }
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
}
