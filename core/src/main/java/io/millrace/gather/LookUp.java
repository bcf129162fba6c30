// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.gather.SourceSpec.JoinSpec;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small file kept in memory, whose columns are added to the rows that share its key. The first row of a key wins. */
final class LookUp {
    private final int on;
    private final int[] targets;
    private final Map<String, @Nullable String[]> rows;

    private LookUp(int on, int[] targets, Map<String, @Nullable String[]> rows) {
        this.on = on;
        this.targets = targets;
        this.rows = rows;
    }

    /** Reads the file and makes room for its words in the header of the rows that it will be joined to. */
    static LookUp read(JoinSpec spec, Header header, String where) {
        int on = header.require(spec.on(), where);
        DataFile file = new DataFile(spec.file(), spec.where());
        try (RowReader reader = FileFormat.of(file).open(file, spec.format())) {
            int key = reader.header().require(spec.key(), spec.where());
            List<String> words = List.copyOf(spec.take().keySet());
            int[] sources = new int[words.size()];
            int[] targets = new int[words.size()];
            for (int i = 0; i < sources.length; i++) {
                sources[i] = reader.header().require(String.valueOf(spec.take().get(words.get(i))), spec.where());
                targets[i] = header.join(words.get(i));
                if (reader.header().isTyped(sources[i])) {
                    header.markTyped(targets[i]);
                }
            }
            return new LookUp(on, targets, index(reader, file, key, sources));
        } catch (IOException e) {
            throw file.broken(e);
        }
    }

    private static Map<String, @Nullable String[]> index(RowReader reader, DataFile file, int key, int[] sources) {
        Map<String, @Nullable String[]> rows = new HashMap<>();
        for (Row row = reader.next(); row != null; row = reader.next()) {
            if (row.fault() != null) {
                throw file.error(row.line(), "has " + row.fault() + ": mend the line of this look-up file");
            }
            String value = row.cell(key);
            if (value != null && !rows.containsKey(value)) {
                @Nullable String[] taken = new String[sources.length];
                for (int i = 0; i < taken.length; i++) {
                    taken[i] = row.cell(sources[i]);
                }
                rows.put(value, taken);
            }
        }
        return rows;
    }

    /** Fills the words of a row; they stay empty when the file does not know its key. */
    void join(Row row) {
        String key = row.cell(on);
        @Nullable String[] taken = key == null ? null : rows.get(key);
        if (taken != null) {
            for (int i = 0; i < targets.length; i++) {
                row.set(targets[i], taken[i]);
            }
        }
    }

    /** True when a column of the joined row comes from this file. */
    boolean brings(int index) {
        for (int target : targets) {
            if (target == index) {
                return true;
            }
        }
        return false;
    }
}
