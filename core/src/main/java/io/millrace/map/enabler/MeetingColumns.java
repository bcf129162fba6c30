// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

/** Cases of a segment that met something: at the place of the meeting, and at all from then on. */
final class MeetingColumns {
    private final long[] cases;
    private final long[][] well;
    private final RiskColumns after;

    MeetingColumns(int places, int ways) {
        this.cases = new long[places];
        this.well = new long[ways][places];
        this.after = new RiskColumns(places, ways);
    }

    /** Adds a case that met it at a place of the {@link StagePlan} and was followed for the whole window. */
    void meet(int place, int way) {
        cases[place]++;
        if (way >= 0) {
            well[way][place]++;
        }
    }

    /** Cases that have met it, at each place: they cannot stand for those who have not. */
    RiskColumns after() {
        return after;
    }

    void addAll(MeetingColumns other) {
        Sums.add(cases, other.cases);
        for (int w = 0; w < well.length; w++) {
            Sums.add(well[w], other.well[w]);
        }
        after.addAll(other.after);
    }

    long cases(int place) {
        return cases[place];
    }

    long well(int way, int place) {
        return well[way][place];
    }
}
