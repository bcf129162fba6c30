// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.CaseAttribute;
import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBColumnType;

/** An event log as tables. Codes and absent values are written as they stand in the log: -1, and the smallest long for times and money. */
final class LogTables {
    static final String ATTRIBUTE = "attribute_";

    private LogTables() {}

    /** The events of the cases {@code from} to {@code to - 1}, in the order of the log. */
    static ArrayTable events(EventLog log, int from, int to) {
        int first = log.caseOffsets()[from];
        ArrayTable table = new ArrayTable(log.caseOffsets()[to] - first)
                .ints("touchpoint", log.touchpoint(), first)
                .longs("time", log.time(), first);
        long[] end = log.end();
        int[] agent = log.agent();
        long[] value = log.value();
        if (end != null) {
            table.longs("end", end, first);
        }
        if (agent != null) {
            table.ints("agent", agent, first);
        }
        if (value != null) {
            table.longs("value", value, first);
        }
        return table.ints("sequence", log.sequence(), first);
    }

    /** The cases {@code from} to {@code to - 1}. */
    static ArrayTable cases(EventLog log, int from, int to) {
        int[] offsets = log.caseOffsets();
        byte[] ending = log.ending();
        ArrayTable table = new ArrayTable(to - from)
                .column(
                        "id",
                        DuckDBColumnType.VARCHAR,
                        (vector, place, row) ->
                                vector.setString(place, log.caseId().word(from + row)))
                .column(
                        "events",
                        DuckDBColumnType.INTEGER,
                        (vector, place, row) -> vector.setInt(place, offsets[from + row + 1] - offsets[from + row]))
                .ints("customer", log.customer(), from)
                .ints("channel", log.channel(), from)
                .column(
                        "ending",
                        DuckDBColumnType.INTEGER,
                        (vector, place, row) -> vector.setInt(place, ending[from + row]))
                .longs("end_time", log.endTime(), from)
                .ints("exit", log.exit(), from);
        List<CaseAttribute> attributes = log.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            table.ints(ATTRIBUTE + i, attributes.get(i).code(), from);
        }
        return table;
    }

    /** The words that the codes stand for, by the name of their dictionary. */
    static Map<String, Dictionary> dictionaries(EventLog log) {
        Map<String, Dictionary> dictionaries = new LinkedHashMap<>();
        dictionaries.put("customers", log.customers());
        dictionaries.put("channels", log.channels());
        dictionaries.put("agents", log.agents());
        dictionaries.put("exits", log.exits());
        for (int i = 0; i < log.attributes().size(); i++) {
            dictionaries.put(ATTRIBUTE + i, log.attributes().get(i).words());
        }
        return dictionaries;
    }

    static ArrayTable words(Dictionary dictionary) {
        return new ArrayTable(dictionary.size())
                .column(
                        "word",
                        DuckDBColumnType.VARCHAR,
                        (vector, place, row) -> vector.setString(place, dictionary.word(row)));
    }
}
