// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.CaseCount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts events and cases of groups of touchpoints, which may overlap, and what cases begin and end with. */
public final class GroupAggregate implements Aggregate<GroupTally, GroupCounts> {
    private final List<List<Integer>> groups;
    private final int[][] groupsOf;

    /** Counts these groups of touchpoints by index, of so many touchpoints in all. */
    public GroupAggregate(List<List<Integer>> groups, int touchpoints) {
        this.groups = List.copyOf(groups);
        this.groupsOf = IntStream.range(0, touchpoints)
                .mapToObj(t -> IntStream.range(0, groups.size())
                        .filter(g -> groups.get(g).contains(t))
                        .toArray())
                .toArray(int[][]::new);
    }

    @Override
    public GroupTally create() {
        return new GroupTally(groupsOf, groups.size());
    }

    @Override
    public void accumulate(GroupTally tally, TraceCursor trace) {
        tally.add(trace);
    }

    @Override
    public GroupTally combine(GroupTally tally, GroupTally other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public GroupCounts finish(GroupTally tally) {
        List<GroupCounts.Met> met = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            String words = groups.get(g).stream().map(String::valueOf).collect(Collectors.joining(","));
            met.add(new GroupCounts.Met(tally.events[g], new CaseCount(tally.cases[g], "touchpoint:" + words)));
        }
        return new GroupCounts(List.copyOf(met), counts("first:", tally.first), counts("latest:", tally.latest));
    }

    private static List<CaseCount> counts(String key, long[] cases) {
        return IntStream.range(0, cases.length)
                .mapToObj(t -> new CaseCount(cases[t], key + t))
                .toList();
    }
}
