// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

import io.millrace.journey.TraceCursor;

/** The touchpoints that a case met, each once, in the order in which it first met them. For one thread. */
final class FirstMeetings {
    private final int[] metIn;
    private final int[] touchpoints;
    private final int[] places;
    private int walk;
    private int size;

    FirstMeetings(int touchpointCount) {
        metIn = new int[touchpointCount];
        touchpoints = new int[touchpointCount];
        places = new int[touchpointCount];
    }

    FirstMeetings of(TraceCursor trace) {
        walk++;
        size = 0;
        for (int i = 0; i < trace.size(); i++) {
            int touchpoint = trace.touchpoint(i);
            if (metIn[touchpoint] != walk) {
                metIn[touchpoint] = walk;
                touchpoints[size] = touchpoint;
                places[size++] = i;
            }
        }
        return this;
    }

    int size() {
        return size;
    }

    int touchpoint(int at) {
        return touchpoints[at];
    }

    /** Which event of the case the meeting was. */
    int place(int at) {
        return places[at];
    }
}
