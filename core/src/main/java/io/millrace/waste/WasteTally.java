// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.journey.TraceCursor;
import java.util.List;

/** Sums by spot and bucket; integers, so that the order of adding does not matter. */
public final class WasteTally {
    private final List<CaseScan> scans;
    private final List<Sightings> seen;
    private final OrderValue orders;
    private final long[][] sums;

    WasteTally(List<CaseScan> scans, List<Integer> spots, OrderValue orders) {
        this.scans = scans;
        this.seen = spots.stream().map(Sightings::new).toList();
        this.orders = orders;
        this.sums = spots.stream()
                .map(count -> new long[count * BucketBootstrap.BUCKETS * Sums.COLUMNS])
                .toArray(long[][]::new);
    }

    void add(TraceCursor trace) {
        int bucket = BucketBootstrap.bucket(trace.caseNumber());
        long value = orders.of(trace);
        for (int i = 0; i < sums.length; i++) {
            Sightings sightings = seen.get(i);
            sightings.clear();
            scans.get(i).scan(trace, sightings);
            for (int j = 0; j < sightings.size(); j++) {
                int spot = sightings.spot(j);
                sightings.addTo(sums[i], offset(spot) + bucket * Sums.COLUMNS, spot, value);
            }
        }
    }

    WasteTally addAll(WasteTally other) {
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums[i].length; j++) {
                sums[i][j] += other.sums[i][j];
            }
        }
        return this;
    }

    static int offset(int spot) {
        return spot * BucketBootstrap.BUCKETS * Sums.COLUMNS;
    }

    long[] buckets(int search) {
        return sums[search];
    }

    Sums total(int search, int spot) {
        long[] total = new long[Sums.COLUMNS];
        for (int i = 0; i < BucketBootstrap.BUCKETS * Sums.COLUMNS; i++) {
            total[i % Sums.COLUMNS] += sums[search][offset(spot) + i];
        }
        return new Sums(total);
    }
}
