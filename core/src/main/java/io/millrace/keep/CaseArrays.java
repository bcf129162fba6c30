// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.Words;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBReadableVector;

/** The columns of cases, filled from segments in their order. */
final class CaseArrays {
    final int[] offsets;
    final Words id = new Words();
    final int[] customer;
    final int[] channel;
    final byte[] ending;
    final long[] endTime;
    final int[] exit;
    final List<int[]> attributes = new ArrayList<>();

    private final List<SegmentFile> segments;

    CaseArrays(List<SegmentFile> segments, int attributes) {
        this.segments = segments;
        int size = segments.stream().mapToInt(SegmentFile::rows).sum();
        this.offsets = new int[size + 1];
        this.customer = new int[size];
        this.channel = new int[size];
        this.ending = new byte[size];
        this.endTime = new long[size];
        this.exit = new int[size];
        for (int i = 0; i < attributes; i++) {
            this.attributes.add(new int[size]);
        }
    }

    void read(SegmentReader reader, SegmentDatabase database) throws IOException, SQLException {
        List<String> columns =
                new ArrayList<>(List.of("id", "events", "customer", "channel", "ending", "end_time", "exit"));
        for (int i = 0; i < attributes.size(); i++) {
            columns.add(LogTables.ATTRIBUTE + i);
        }
        int first = 0;
        try (SegmentDatabase own = database.another()) {
            for (SegmentFile segment : segments) {
                int at = first;
                reader.read(own, segment, columns, (vectors, row, rows) -> take(vectors, at + row, rows));
                first += segment.rows();
            }
        }
    }

    private void take(DuckDBReadableVector[] vectors, int at, int rows) {
        for (int i = 0; i < rows; i++) {
            id.add(vectors[0].getString(i));
            offsets[at + i + 1] = offsets[at + i] + vectors[1].getInt(i);
            ending[at + i] = (byte) vectors[4].getInt(i);
        }
        EventArrays.ints(vectors[2], customer, at, rows);
        EventArrays.ints(vectors[3], channel, at, rows);
        EventArrays.longs(vectors[5], endTime, at, rows);
        EventArrays.ints(vectors[6], exit, at, rows);
        for (int a = 0; a < attributes.size(); a++) {
            EventArrays.ints(vectors[7 + a], attributes.get(a), at, rows);
        }
    }
}
