// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The sums that one counter made, in groups of cases drawn by lot, so that intervals come from resampling the groups.
 */
public final class CountedWaste {
    private final SumShape shape;
    private final SumShape streams;
    private final long[] sums;
    private final long[] totals;

    CountedWaste(SumShape shape, long[] sums, SumShape streams, long[] totals) {
        this.shape = shape;
        this.sums = sums;
        this.streams = streams;
        this.totals = totals;
    }

    /** A sum over all cases of a stream. */
    public long sum(int channel, int place, int sum) {
        return shape.total(sums, channel, place, sum);
    }

    /** How many cases prove the waste. */
    public long hits(int channel, int place) {
        return sum(channel, place, CaseCounter.HIT);
    }

    /** Mean value of an order of a stream in minor units; NaN where none has a value. */
    double orderValue(int channel) {
        double orders = streams.total(totals, channel, 0, Drawn.ORDERS);
        return orders <= 0 ? Double.NaN : streams.total(totals, channel, 0, Drawn.VALUE) / orders;
    }

    /** The findings at all places that some case proves; what the function does not think worth one is null. */
    public List<Finding> findings(HitFunction function) {
        List<Finding> findings = new ArrayList<>();
        for (int channel = 0; channel < shape.channels(); channel++) {
            for (int place = 0; place < shape.places(); place++) {
                Finding finding = hits(channel, place) == 0 ? null : function.finding(channel, place);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        return findings;
    }

    /** What is found where cases prove a waste. */
    @FunctionalInterface
    public interface HitFunction {
        @Nullable
        Finding finding(int channel, int place);
    }

    /** A function of the sums of a place, and of the stream's own, as it is and as it could have been. */
    public Resampled resampled(int channel, int place, ToDoubleFunction<Drawn> function) {
        return Resampling.of(new Groups(channel, place), function);
    }

    /** The groups of one place. */
    final class Groups {
        private final int channel;
        private final int place;

        Groups(int channel, int place) {
            this.channel = channel;
            this.place = place;
        }

        /** The sums when each group counts as often as its weight says. */
        Drawn drawn(int[] weights) {
            return new Drawn(
                    shape.weighted(sums, channel, place, weights), streams.weighted(totals, channel, 0, weights));
        }
    }
}
