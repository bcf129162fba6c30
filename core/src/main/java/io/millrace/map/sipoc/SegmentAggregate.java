// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.event.CaseAttribute;
import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Counts cases and events by channel and by the values of each attribute. */
public final class SegmentAggregate implements Aggregate<long[][][], Segments> {
    private static final int CASES = 0;
    private static final int EVENTS = 1;

    private final EventLog words;

    public SegmentAggregate(EventLog words) {
        this.words = words;
    }

    @Override
    public long[][][] create() {
        List<CaseAttribute> attributes = words.attributes();
        long[][][] counts = new long[1 + attributes.size()][][];
        counts[0] = new long[2][words.channels().size()];
        for (int a = 0; a < attributes.size(); a++) {
            counts[a + 1] = new long[2][attributes.get(a).words().size()];
        }
        return counts;
    }

    @Override
    public void accumulate(long[][][] counts, TraceCursor trace) {
        count(counts[0], trace.channel(), trace.size());
        for (int a = 1; a < counts.length; a++) {
            count(counts[a], trace.log().attributes().get(a - 1).code()[trace.caseIndex()], trace.size());
        }
    }

    private static void count(long[][] counts, int code, int events) {
        if (code >= 0) {
            counts[CASES][code]++;
            counts[EVENTS][code] += events;
        }
    }

    @Override
    public long[][][] combine(long[][][] counts, long[][][] other) {
        for (int a = 0; a < counts.length; a++) {
            for (int kind = 0; kind < 2; kind++) {
                long[] ours = counts[a][kind];
                long[] theirs = other[a][kind];
                Arrays.setAll(ours, code -> ours[code] + theirs[code]);
            }
        }
        return counts;
    }

    @Override
    public Segments finish(long[][][] counts) {
        List<Segments.Attribute> attributes = new ArrayList<>();
        for (int a = 1; a < counts.length; a++) {
            CaseAttribute attribute = words.attributes().get(a - 1);
            attributes.add(new Segments.Attribute(attribute.name(), parts(counts[a], attribute.words())));
        }
        return new Segments(parts(counts[0], words.channels()), List.copyOf(attributes));
    }

    private static List<Segments.Part> parts(long[][] counts, Dictionary names) {
        List<Segments.Part> parts = new ArrayList<>();
        for (int code = 0; code < counts[CASES].length; code++) {
            if (counts[CASES][code] > 0) {
                parts.add(new Segments.Part(code, names.word(code), counts[CASES][code], counts[EVENTS][code]));
            }
        }
        parts.sort(
                Comparator.comparingLong((Segments.Part part) -> -part.cases()).thenComparing(Segments.Part::name));
        return List.copyOf(parts);
    }
}
