// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.stats.DurationHistogram;
import org.jspecify.annotations.Nullable;

/** How long after meeting something those moved on who did, for the cases of one channel. */
final class Latencies {
    private final EnablerPlan plan;
    private final @Nullable DurationHistogram[][] times;

    Latencies(EnablerPlan plan) {
        this.plan = plan;
        this.times = new DurationHistogram[plan.stages()][];
        for (int s = 0; s < times.length; s++) {
            StagePlan stage = plan.stage(s);
            times[s] = new DurationHistogram[stage.touchpoints().length * stage.targets().length];
        }
    }

    void add(StayWalk walk, int stay) {
        StagePlan here = plan.stage(walk.stage(stay));
        int way = here.way(walk.next(stay));
        if (way < 0) {
            return;
        }
        for (int m = walk.metFrom(stay); m < walk.metFrom(stay + 1); m++) {
            int candidate = here.candidate(walk.what(m));
            if (candidate >= 0 && !here.judgedByEnd(candidate)) {
                histogram(here.stage(), candidate * here.targets().length + way)
                        .add(walk.age(stay) - walk.metAge(m, stay));
            }
        }
    }

    void addAll(Latencies other) {
        for (int s = 0; s < times.length; s++) {
            for (int place = 0; place < times[s].length; place++) {
                DurationHistogram theirs = other.times[s][place];
                if (theirs != null) {
                    histogram(s, place).addAll(theirs);
                }
            }
        }
    }

    private DurationHistogram histogram(int stage, int place) {
        DurationHistogram found = times[stage][place];
        if (found == null) {
            found = new DurationHistogram();
            times[stage][place] = found;
        }
        return found;
    }

    /** Micros from meeting the candidate to moving on in that way, or null when nobody did. */
    @Nullable
    DurationHistogram of(int stage, int candidate, int way) {
        return times[stage][candidate * plan.stage(stage).targets().length + way];
    }
}
