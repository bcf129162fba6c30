// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import io.millrace.event.EventLog;

/** Numbers pairs of steps; a step is a touchpoint and the code of who did it, or -1. */
record StepPairs(long agents, long steps) {
    /** The steps that a log may have. */
    static StepPairs of(EventLog words) {
        long agents = words.agents().size() + 1L;
        return new StepPairs(agents, agents * words.touchpoints().size());
    }

    long key(int fromTouchpoint, int fromAgent, int toTouchpoint, int toAgent) {
        return step(fromTouchpoint, fromAgent) * steps + step(toTouchpoint, toAgent);
    }

    private long step(int touchpoint, int agent) {
        return touchpoint * agents + agent + 1;
    }

    int fromTouchpoint(long key) {
        return (int) (key / steps / agents);
    }

    int fromAgent(long key) {
        return (int) (key / steps % agents) - 1;
    }

    int toTouchpoint(long key) {
        return (int) (key % steps / agents);
    }

    int toAgent(long key) {
        return (int) (key % steps % agents) - 1;
    }
}
