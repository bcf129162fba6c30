// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.List;

/** Lets every detector look at every case, in one pass. */
public final class WasteAggregate implements Aggregate<WasteTally, WasteReport> {
    private final List<WasteDetector> detectors;
    private final List<Search> searches;
    private final WasteFacts facts;

    /** With all detectors that there are. */
    public WasteAggregate(WasteFacts facts) {
        this(facts, WasteDetectors.all());
    }

    WasteAggregate(WasteFacts facts, List<WasteDetector> detectors) {
        this.facts = facts;
        this.detectors = detectors;
        this.searches =
                detectors.stream().map(detector -> detector.search(facts)).toList();
    }

    @Override
    public WasteTally create() {
        List<CaseScan> scans = new ArrayList<>();
        for (int i = 0; i < searches.size(); i++) {
            Spot[] spots = searches.get(i).spots().toArray(Spot[]::new);
            scans.add(spots.length == 0 ? (trace, seen) -> {} : detectors.get(i).scan(facts.ground(), spots));
        }
        return new WasteTally(
                scans,
                searches.stream().map(search -> search.spots().size()).toList(),
                new OrderValue(facts.ground().model()));
    }

    @Override
    public void accumulate(WasteTally tally, TraceCursor trace) {
        tally.add(trace);
    }

    @Override
    public WasteTally combine(WasteTally tally, WasteTally other) {
        return tally.addAll(other);
    }

    @Override
    public WasteReport finish(WasteTally tally) {
        return new WasteMaker(facts).make(detectors, searches, tally);
    }
}
