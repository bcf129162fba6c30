// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.CaseAttribute;
import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.Lane;
import io.millrace.event.SlicedLog;
import io.millrace.keep.SegmentFile.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The event log as it lies in its segments: whole or slice by slice.
 *
 * <p>Pre: every segment is what the manifest says. Post: the log that was written, value for value.
 */
final class LogLoader implements SlicedLog {
    private final StoreFolder folder;
    private final LogVersion version;
    private final List<Lane> lanes;
    private final SegmentReader reader;
    private final List<SegmentFile> events;
    private final List<SegmentFile> cases;
    private final Map<String, Dictionary> dictionaries = new HashMap<>();

    LogLoader(StoreFolder folder, LogVersion version, List<Lane> lanes) throws IOException {
        this.folder = folder;
        this.version = version;
        this.lanes = lanes;
        this.reader = new SegmentReader(folder);
        this.events = SegmentReader.of(version.segments(), Kind.EVENTS);
        this.cases = SegmentReader.of(version.segments(), Kind.CASES);
        try (SegmentDatabase database = new SegmentDatabase(folder)) {
            for (SegmentFile words : SegmentReader.of(version.segments(), Kind.WORDS)) {
                Dictionary dictionary = new Dictionary();
                reader.read(database, words, List.of("word"), (columns, first, rows) -> {
                    for (int i = 0; i < rows; i++) {
                        dictionary.code(columns[0].getString(i));
                    }
                });
                dictionaries.put(name(words), dictionary);
            }
        } catch (SQLException e) {
            throw new IOException("the segments cannot be read: " + e.getMessage(), e);
        }
    }

    private static String name(SegmentFile words) {
        String file = words.path().substring(words.path().lastIndexOf('/') + 1);
        return file.substring(0, file.length() - ".parquet".length());
    }

    @Override
    public int slices() {
        return events.size();
    }

    @Override
    public int firstCase(int slice) {
        int first = 0;
        for (int i = 0; i < slice; i++) {
            first += cases.get(i).rows();
        }
        return first;
    }

    @Override
    public long events() {
        return events.stream().mapToLong(SegmentFile::rows).sum();
    }

    @Override
    public long asOf() {
        return version.asOf();
    }

    @Override
    public EventLog slice(int index) {
        return load(index, index + 1);
    }

    /** All slices as one log. */
    EventLog whole() {
        return load(0, slices());
    }

    private EventLog load(int from, int to) {
        try (SegmentDatabase database = new SegmentDatabase(folder)) {
            EventArrays arrays = new EventArrays(reader, database, events.subList(from, to));
            CaseArrays perCase =
                    new CaseArrays(cases.subList(from, to), version.attributes().size());
            arrays.readBeside(() -> perCase.read(reader, database));
            return log(arrays, perCase);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("the segments cannot be read: " + e.getMessage(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EventLog log(EventArrays arrays, CaseArrays perCase) {
        List<CaseAttribute> attributes = new ArrayList<>();
        for (int i = 0; i < version.attributes().size(); i++) {
            KeptAttribute kept = version.attributes().get(i);
            attributes.add(new CaseAttribute(
                    kept.name(), dictionary(LogTables.ATTRIBUTE + i), perCase.attributes.get(i), kept.seen()));
        }
        return new EventLog(
                perCase.offsets,
                arrays.touchpoint,
                arrays.time,
                arrays.end,
                arrays.agent,
                arrays.value,
                arrays.sequence,
                perCase.id,
                perCase.customer,
                perCase.channel,
                perCase.ending,
                perCase.endTime,
                perCase.exit,
                attributes,
                version.touchpoints(),
                lanes,
                dictionary("customers"),
                dictionary("channels"),
                dictionary("agents"),
                dictionary("exits"),
                version.channelSeen(),
                version.asOf());
    }

    private Dictionary dictionary(String name) {
        return dictionaries.getOrDefault(name, new Dictionary());
    }

    @Override
    public EventLog words() {
        CaseArrays none = new CaseArrays(List.of(), version.attributes().size());
        return log(EventArrays.none(), none);
    }
}
