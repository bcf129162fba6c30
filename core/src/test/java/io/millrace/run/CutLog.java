// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.CaseAttribute;
import io.millrace.event.EventLog;
import io.millrace.event.SlicedLog;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A log in memory that is cut into slices anew each time a slice is asked for, as one would be that is read from a disk. */
final class CutLog implements SlicedLog {
    private final EventLog whole;
    private final int[] firstCase;
    private final AtomicInteger loaded = new AtomicInteger();

    /** Cuts before each of these cases. */
    CutLog(EventLog whole, int... cuts) {
        this.whole = whole;
        this.firstCase = IntStream.concat(
                        IntStream.concat(IntStream.of(0), Arrays.stream(cuts)), IntStream.of(whole.cases()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** How often a slice was asked for. */
    int loaded() {
        return loaded.get();
    }

    @Override
    public int slices() {
        return firstCase.length - 1;
    }

    @Override
    public EventLog slice(int index) {
        loaded.incrementAndGet();
        return slice(firstCase[index], firstCase[index + 1]);
    }

    @Override
    public EventLog words() {
        return slice(0, 0);
    }

    @Override
    public int firstCase(int slice) {
        return firstCase[slice];
    }

    @Override
    public long events() {
        return whole.events();
    }

    @Override
    public long asOf() {
        return whole.asOf();
    }

    private EventLog slice(int from, int to) {
        int first = whole.caseOffsets()[from];
        int last = whole.caseOffsets()[to];
        long[] end = whole.end();
        int[] agent = whole.agent();
        long[] value = whole.value();
        return new EventLog(
                Arrays.stream(whole.caseOffsets(), from, to + 1)
                        .map(offset -> offset - first)
                        .toArray(),
                Arrays.copyOfRange(whole.touchpoint(), first, last),
                Arrays.copyOfRange(whole.time(), first, last),
                end == null ? null : Arrays.copyOfRange(end, first, last),
                agent == null ? null : Arrays.copyOfRange(agent, first, last),
                value == null ? null : Arrays.copyOfRange(value, first, last),
                Arrays.copyOfRange(whole.sequence(), first, last),
                Words.of(
                        IntStream.range(from, to).mapToObj(whole.caseId()::word).toList()),
                Arrays.copyOfRange(whole.customer(), from, to),
                Arrays.copyOfRange(whole.channel(), from, to),
                Arrays.copyOfRange(whole.ending(), from, to),
                Arrays.copyOfRange(whole.endTime(), from, to),
                Arrays.copyOfRange(whole.exit(), from, to),
                attributes(from, to),
                whole.touchpoints(),
                whole.lanes(),
                whole.customers(),
                whole.channels(),
                whole.agents(),
                whole.exits(),
                ValueSeen.NOT_COUNTED,
                whole.asOf());
    }

    private List<CaseAttribute> attributes(int from, int to) {
        return whole.attributes().stream()
                .map(all -> new CaseAttribute(
                        all.name(), all.words(), Arrays.copyOfRange(all.code(), from, to), all.seen()))
                .toList();
    }
}
