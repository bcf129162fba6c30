// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** When one agent works on anything, cut at every moment at which a piece of work begins or ends. Reused from agent to agent. */
final class AgentTimeline {
    private final WorkingTimes working;
    /** Per working time and moment: time off before it that the agent worked all the same. */
    private final long[] @Nullable [] overtime;

    private long[] moments = new long[0];
    private int[] depth = new int[0];
    private long[] busy = new long[0];
    private int size;

    AgentTimeline(WorkingTimes working) {
        this.working = working;
        this.overtime = new long[working.size()][];
    }

    /**
     * Takes the work of the next agent.
     *
     * @param starts ascending
     * @param startIndex takes the index of the moment of each start
     * @param ends ascending; not those of the starts at the same place
     * @param count how many of each
     */
    void take(long[] starts, int[] startIndex, long[] ends, int count) {
        if (moments.length < 2 * count) {
            int room = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(64, count * 3L));
            moments = new long[room];
            depth = new int[room];
            busy = new long[room];
        }
        Arrays.fill(overtime, null);
        size = 0;
        int open = 0;
        int i = 0;
        int j = 0;
        while (j < count) {
            long moment = i < count ? Math.min(starts[i], ends[j]) : ends[j];
            for (; i < count && starts[i] == moment; i++) {
                startIndex[i] = size;
                open++;
            }
            for (; j < count && ends[j] == moment; j++) {
                open--;
            }
            moments[size] = moment;
            depth[size] = open;
            busy[size] = size == 0 ? 0 : busy[size - 1] + (depth[size - 1] > 0 ? moment - moments[size - 1] : 0);
            size++;
        }
    }

    /** The moments, ascending; shared. */
    long[] moments() {
        return moments;
    }

    int size() {
        return size;
    }

    /** The last moment at or before a time that lies before the moment with this index, or -1; near ones are found soonest. */
    int at(long time, int index) {
        int high = index;
        int step = 1;
        while (high - step >= 0 && moments[high - step] > time) {
            high -= step;
            step *= 2;
        }
        int found = Arrays.binarySearch(moments, Math.max(0, high - step), high, time);
        return found >= 0 ? found : -found - 2;
    }

    /** The moment of a time that is one of them and lies at or behind the moment with this index; near ones are found soonest. */
    int from(int index, long time) {
        int low = index;
        int step = 1;
        while (low + step < size && moments[low + step] <= time) {
            low += step;
            step *= 2;
        }
        return Arrays.binarySearch(moments, low, Math.min(size, low + step), time);
    }

    /** Time worked before a moment that lies at or behind the one with this index, and before the next. */
    long busy(long time, int index) {
        if (index < 0) {
            return 0;
        }
        return busy[index] + (depth[index] > 0 ? time - moments[index] : 0);
    }

    /** Time worked though it was off by a working time, before a moment as in {@link #busy}. */
    long overtime(int number, long time, int index) {
        if (index < 0) {
            return 0;
        }
        WorkingTime times = working.time(number);
        long[] sums = overtime[number];
        if (sums == null) {
            sums = overtime(times);
            overtime[number] = sums;
        }
        return sums[index] + (depth[index] > 0 ? times.off(moments[index], time) : 0);
    }

    private long[] overtime(WorkingTime times) {
        long[] sums = new long[size];
        for (int i = 1; i < size; i++) {
            sums[i] = sums[i - 1] + (depth[i - 1] > 0 ? times.off(moments[i - 1], moments[i]) : 0);
        }
        return sums;
    }
}
