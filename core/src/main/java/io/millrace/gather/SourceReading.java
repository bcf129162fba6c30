// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.gather.SourceSpec.GroupSpec;

/** Reads the rows of one source and books what becomes of each. */
final class SourceReading {
    private static final long PROGRESS_STEP = 1 << 16;

    private final EventColumns columns;
    private final String file;
    private final RowProgress progress;
    private long read;

    SourceReading(EventColumns columns, String file, RowProgress progress) {
        this.columns = columns;
        this.file = file;
        this.progress = progress;
    }

    /** True when each row stands for itself, so that rows can be read side by side. */
    boolean rowByRow() {
        return columns.spec().group() == null;
    }

    /** The same reading for a part of the source on another thread. */
    SourceReading part() {
        return new SourceReading(columns.forAnotherThread(), file, RowProgress.NONE);
    }

    /** Takes note of rows that were read in a part. */
    void advance(long rows) {
        read += rows;
        progress.rows(columns.spec().name(), read);
    }

    /** Reads what the reader has left, row after row. */
    void read(RowReader reader, Outcomes outcomes) {
        String source = columns.spec().name();
        RowTaker taker = taker(outcomes);
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

    private RowTaker taker(Outcomes outcomes) {
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
}
