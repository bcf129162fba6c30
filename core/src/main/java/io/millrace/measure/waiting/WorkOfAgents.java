// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import java.util.List;

/** All work in columns, agent after agent. What agent {@code a} did stands at {@code offsets[a] .. offsets[a + 1] - 1}, in no order. */
final class WorkOfAgents {
    final int[] offsets;
    final int[] touchpoint;
    final long[] row;
    final long[] enabled;
    final long[] start;
    final long[] end;

    WorkOfAgents(List<WaitingTally.Columns> parts, int agents) {
        offsets = new int[agents + 1];
        for (WaitingTally.Columns part : parts) {
            for (int i = 0; i < part.size; i++) {
                offsets[part.agent[i] + 1]++;
            }
        }
        for (int agent = 0; agent < agents; agent++) {
            offsets[agent + 1] = Math.addExact(offsets[agent], offsets[agent + 1]);
        }
        int size = offsets[agents];
        touchpoint = new int[size];
        row = new long[size];
        enabled = new long[size];
        start = new long[size];
        end = new long[size];
        int[] next = offsets.clone();
        for (WaitingTally.Columns part : parts) {
            for (int i = 0; i < part.size; i++) {
                int at = next[part.agent[i]]++;
                touchpoint[at] = part.touchpoint[i];
                row[at] = part.row[i];
                enabled[at] = part.enabled[i];
                start[at] = part.start[i];
                end[at] = part.end[i];
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
