// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import java.util.List;

/** All work in columns, agent after agent. What agent {@code a} did stands at {@code offsets[a] .. offsets[a + 1] - 1}, in no order. */
final class WorkOfAgents {
    final int[] offsets;
    final int[] touchpoint;
    final int[] fromTouchpoint;
    final int[] fromAgent;
    final long[] enabled;
    final long[] start;
    final long[] end;

    WorkOfAgents(List<WaitingTally.Columns> parts, int agents) {
        offsets = new int[agents + 1];
        for (WaitingTally.Columns part : parts) {
            for (int row = 0; row < part.size; row++) {
                offsets[part.agent[row] + 1]++;
            }
        }
        for (int agent = 0; agent < agents; agent++) {
            offsets[agent + 1] = Math.addExact(offsets[agent], offsets[agent + 1]);
        }
        int size = offsets[agents];
        touchpoint = new int[size];
        fromTouchpoint = new int[size];
        fromAgent = new int[size];
        enabled = new long[size];
        start = new long[size];
        end = new long[size];
        int[] next = offsets.clone();
        for (WaitingTally.Columns part : parts) {
            for (int row = 0; row < part.size; row++) {
                int at = next[part.agent[row]]++;
                touchpoint[at] = part.touchpoint[row];
                fromTouchpoint[at] = part.fromTouchpoint[row];
                fromAgent[at] = part.fromAgent[row];
                enabled[at] = part.enabled[row];
                start[at] = part.start[row];
                end[at] = part.end[row];
            }
        }
    }

    int agents() {
        return offsets.length - 1;
    }

    int size(int agent) {
        return offsets[agent + 1] - offsets[agent];
    }
}
