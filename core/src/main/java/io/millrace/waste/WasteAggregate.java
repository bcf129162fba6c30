// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.event.RawEvent;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts all kinds of waste in one pass, and lets each detector look at what its counter counted. */
public final class WasteAggregate implements Aggregate<Object, Waste> {
    private final WasteContext context;
    private final List<WasteDetector> detectors;
    private final SumShape[] shapes;
    private final SumShape streams;

    public WasteAggregate(WasteContext context) {
        this(context, Detectors.all());
    }

    WasteAggregate(WasteContext context, List<WasteDetector> detectors) {
        this.context = context;
        this.detectors = detectors;
        int channels = context.words().channels().size();
        this.shapes = detectors.stream()
                .map(detector -> detector.counter(context))
                .map(counter -> new SumShape(channels, counter.places(), counter.sums()))
                .toArray(SumShape[]::new);
        this.streams = new SumShape(channels, 1, Drawn.STREAM_SUMS);
    }

    @Override
    public Object create() {
        CaseCounter[] counters =
                detectors.stream().map(detector -> detector.counter(context)).toArray(CaseCounter[]::new);
        return new WasteTally(counters, shapes, streams);
    }

    @Override
    public void accumulate(Object tally, TraceCursor trace) {
        WasteTally into = (WasteTally) tally;
        int channel = trace.channel();
        int group = SumShape.group(trace.caseNumber());
        for (int i = 0; i < shapes.length; i++) {
            SumShape shape = shapes[i];
            if (shape.places() > 0) {
                long[] sums = into.sums[i];
                into.counters[i].count(
                        trace, (place, sum, value) -> sums[shape.index(channel, place, sum) + group] += value);
            }
        }
        add(into.streams, channel, group, trace);
    }

    private void add(long[] into, int channel, int group, TraceCursor trace) {
        into[streams.index(channel, 0, Drawn.CASES) + group]++;
        for (int i = 0; i < trace.size(); i++) {
            if (trace.stage(i) == context.orderStage() && trace.value(i) != RawEvent.NO_VALUE && trace.value(i) > 0) {
                into[streams.index(channel, 0, Drawn.ORDERS) + group]++;
                into[streams.index(channel, 0, Drawn.VALUE) + group] += trace.value(i);
            }
        }
    }

    @Override
    public Object combine(Object tally, Object other) {
        return ((WasteTally) tally).add((WasteTally) other);
    }

    @Override
    public Waste finish(Object tally) {
        WasteTally counted = (WasteTally) tally;
        List<Finding> findings = new ArrayList<>();
        List<Waste.Unseen> unseen = new ArrayList<>();
        for (int i = 0; i < shapes.length; i++) {
            WasteDetector detector = detectors.get(i);
            Detected detected =
                    detector.look(context, new CountedWaste(shapes[i], counted.sums[i], streams, counted.streams));
            findings.addAll(detected.findings());
            if (detected.reason() != null) {
                unseen.add(new Waste.Unseen(detector.type(), detected.reason()));
            }
        }
        findings.sort(Comparator.comparingDouble(WasteAggregate::worth)
                .reversed()
                .thenComparing(Finding::type)
                .thenComparing(finding -> -finding.cases().cases())
                .thenComparing(Finding::id));
        return new Waste(context.currency(), findings, unseen);
    }

    private static double worth(Finding finding) {
        Double amount = finding.moneyPerYear().amount();
        return amount == null ? -1 : amount;
    }
}
