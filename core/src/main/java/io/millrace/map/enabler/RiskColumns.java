// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

/**
 * Cases at risk at each place of the {@link StagePlan}, and for how many it goes well, way by way. Adds stretches of landmarks in constant
 * time.
 */
final class RiskColumns {
    private final long[] cases;
    private final long[][] well;

    RiskColumns(int places, int ways) {
        this.cases = new long[places];
        this.well = new long[ways][places];
    }

    /** Adds a stay from a landmark on. */
    void add(StagePlan plan, StayRisk risk, Outcome outcome, int first) {
        int way = risk.way(outcome);
        int wellFrom = risk.wellFrom(outcome);
        for (int stretch = 0; stretch < risk.stretches(); stretch++) {
            int from = Math.max(first, risk.from(stretch));
            int to = risk.to(stretch, outcome);
            if (from < to) {
                int start = plan.place(risk.quiet(stretch), 0);
                cases[start + from]++;
                cases[start + to]--;
                if (way >= 0 && wellFrom < to) {
                    well[way][start + Math.max(from, wellFrom)]++;
                    well[way][start + to]--;
                }
            }
        }
    }

    void addAll(RiskColumns other) {
        Sums.add(cases, other.cases);
        for (int w = 0; w < well.length; w++) {
            Sums.add(well[w], other.well[w]);
        }
    }

    /** From what changes at a place to what stands there; nothing may be added later. */
    void close() {
        Sums.run(cases);
        for (long[] way : well) {
            Sums.run(way);
        }
    }

    long cases(int place) {
        return cases[place];
    }

    long well(int way, int place) {
        return well[way][place];
    }
}
