// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/** What all counters counted in a part of the log. */
final class WasteTally {
    final CaseCounter[] counters;
    final long[][] sums;
    final long[] streams;

    WasteTally(CaseCounter[] counters, SumShape[] shapes, SumShape streams) {
        this.counters = counters;
        this.sums = new long[shapes.length][];
        for (int i = 0; i < shapes.length; i++) {
            sums[i] = new long[shapes[i].size()];
        }
        this.streams = new long[streams.size()];
    }

    WasteTally add(WasteTally other) {
        for (int i = 0; i < sums.length; i++) {
            add(sums[i], other.sums[i]);
        }
        add(streams, other.streams);
        return this;
    }

    private static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
