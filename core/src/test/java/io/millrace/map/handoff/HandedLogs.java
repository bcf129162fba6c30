// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.event.Dictionary;
import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.LaneRow;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes logs whose steps have agents and lanes, case by case, and counts their hand-offs. Generated data. */
final class HandedLogs {
    static final long HOUR = 3_600_000_000L;
    static final List<Lane> LANES = List.of(
            new Lane("desk", "Desk", LaneRow.FRONT, null, new Lane.Responsible(null, "CRM", null)),
            new Lane("office", "Office", LaneRow.BACK, null),
            new Lane("depot", "Depot", LaneRow.BACK, null, new Lane.Responsible("Store", "ERP", null)),
            new Lane("truck", "Truck", LaneRow.PARTNER, null));
    static final StageModel MODEL = new StageModel(
            "handed",
            1,
            List.of(
                    new Stage("ask", "Ask", null, false, false, null),
                    new Stage("offer", "Offer", null, false, false, null),
                    new Stage("order", "Order", null, false, true, null),
                    new Stage("done", "Done", null, true, false, null)));
    static final DeclaredParties DECLARED =
            new DeclaredParties("Ours", Map.of("North", List.of("ann", "bea"), "South", List.of("cem", "dov")));

    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final List<long[]> events = new ArrayList<>();
    private final List<long[]> pending = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>(List.of(0));
    private final List<Ending> endings = new ArrayList<>();
    private final List<Long> endTimes = new ArrayList<>();
    private final List<Integer> channelOf = new ArrayList<>();
    private final Dictionary agents = new Dictionary();
    private final Dictionary channels = new Dictionary();

    /** A touchpoint; its number. */
    int touchpoint(int stage, int lane, Party by, boolean defect, int handsTo) {
        touchpoints.add(new Touchpoint(
                "t" + touchpoints.size(), stage, lane, FlowKind.ACTION, false, by, null, defect, null, null, handsTo));
        return touchpoints.size() - 1;
    }

    int touchpoint(int stage, int lane) {
        return touchpoint(stage, lane, Party.US, false, Touchpoint.NO_LANE);
    }

    HandedLogs event(int touchpoint, String agent, long time) {
        return event(touchpoint, agent, time, RawEvent.NO_TIME);
    }

    HandedLogs event(int touchpoint, String agent, long time, long end) {
        pending.add(new long[] {touchpoint, agent.isEmpty() ? -1 : agents.code(agent), time, end});
        return this;
    }

    HandedLogs endCase(String channel, Ending ending, long endTime) {
        pending.sort(Comparator.comparingLong(event -> event[2]));
        events.addAll(pending);
        pending.clear();
        offsets.add(events.size());
        endings.add(ending);
        endTimes.add(endTime);
        channelOf.add(channels.code(channel));
        return this;
    }

    /** The same, without what came after as of. */
    HandedLogs endCase(String channel, Ending ending, long endTime, long asOf) {
        pending.removeIf(event -> event[2] > asOf);
        return endCase(channel, ending, endTime);
    }

    EventLog build(long asOf) {
        int cases = endings.size();
        byte[] ending = new byte[cases];
        for (int c = 0; c < cases; c++) {
            ending[c] = (byte) List.of(Ending.values()).indexOf(endings.get(c));
        }
        List<String> names = new ArrayList<>();
        for (int c = 0; c < cases; c++) {
            names.add("c" + c);
        }
        return new EventLog(
                offsets.stream().mapToInt(i -> i).toArray(),
                events.stream().mapToInt(event -> (int) event[0]).toArray(),
                events.stream().mapToLong(event -> event[2]).toArray(),
                events.stream().mapToLong(event -> event[3]).toArray(),
                events.stream().mapToInt(event -> (int) event[1]).toArray(),
                null,
                new int[events.size()],
                Words.of(names),
                names.stream().mapToInt(name -> -1).toArray(),
                channelOf.stream().mapToInt(i -> i).toArray(),
                ending,
                endTimes.stream().mapToLong(i -> i).toArray(),
                names.stream().mapToInt(name -> -1).toArray(),
                List.of(),
                touchpoints,
                LANES,
                new Dictionary(),
                channels,
                agents,
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                asOf);
    }

    static HorizonAggregate.Watch watch(EventLog log, PartyLevel level) {
        HorizonAggregate aggregate = new HorizonAggregate(level, log, MODEL, DECLARED);
        HorizonAggregate.Tally tally = aggregate.create();
        TraceCursor cursor = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            aggregate.accumulate(tally, cursor.moveTo(c));
        }
        return aggregate.finish(tally);
    }

    static List<HandOff> handOffs(EventLog log, PartyLevel level) {
        HandOffAggregate aggregate = new HandOffAggregate(level, log, MODEL, DECLARED, watch(log, level));
        HandOffAggregate.Tally tally = aggregate.create();
        TraceCursor cursor = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            aggregate.accumulate(tally, cursor.moveTo(c));
        }
        return aggregate.finish(tally);
    }
}
