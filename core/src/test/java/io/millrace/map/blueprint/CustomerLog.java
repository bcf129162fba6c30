// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A log for tests, written case by case: who did what when. Times are hours; touchpoints come in three kinds. */
final class CustomerLog {
    static final long HOUR = 3_600_000_000L;
    static final List<Lane> LANES = List.of(
            new Lane("customer", "Customer", LaneRow.CUSTOMER, null),
            new Lane("shop", "Shop", LaneRow.FRONT, null),
            new Lane("store", "Warehouse", LaneRow.BACK, null),
            new Lane("carrier", "Carrier", LaneRow.PARTNER, null),
            new Lane("books", "Accounts", LaneRow.SUPPORT, null));
    static final StageModel MODEL = new StageModel(
            "test",
            1,
            List.of(
                    new Stage("look", "Look", null, false, false, null),
                    new Stage("order", "Order", null, false, true, null),
                    new Stage("have", "Have", null, false, false, null)));

    final List<Touchpoint> touchpoints = new ArrayList<>();
    final List<Trace> cases = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /** An event. */
    record Step(int touchpoint, long time, long end) {}

    /** A case. */
    record Trace(int customer, List<Step> steps, Ending ending, long endTime) {}

    int act(String name) {
        return add(name, 0, Party.CUSTOMER, FlowKind.ACTION, Touchpoint.NO_STAGE);
    }

    int action(String name) {
        return add(name, 1, Party.US, FlowKind.ACTION, Touchpoint.NO_STAGE);
    }

    int hidden(String name) {
        return add(name, 2, Party.US, FlowKind.ACTION, Touchpoint.NO_STAGE);
    }

    int add(String name, int lane, Party by, FlowKind flow, int stage) {
        touchpoints.add(
                new Touchpoint(name, stage, lane, flow, false, by, null, false, null, null, Touchpoint.NO_LANE));
        return touchpoints.size() - 1;
    }

    CustomerLog at(double hour, int touchpoint) {
        return at(hour, hour, touchpoint);
    }

    CustomerLog at(double hour, double end, int touchpoint) {
        steps.add(
                new Step(touchpoint, Math.round(hour * HOUR), end == hour ? RawEvent.NO_TIME : Math.round(end * HOUR)));
        return this;
    }

    CustomerLog endCase(int customer, Ending ending, double hour) {
        steps.sort(Comparator.comparingLong(Step::time));
        cases.add(new Trace(customer, List.copyOf(steps), ending, Math.round(hour * HOUR)));
        steps.clear();
        return this;
    }

    EventLog log(double asOf) {
        int[] offsets = new int[cases.size() + 1];
        List<Step> all = new ArrayList<>();
        byte[] endings = new byte[cases.size()];
        int[] none = new int[cases.size()];
        for (int c = 0; c < cases.size(); c++) {
            all.addAll(cases.get(c).steps());
            offsets[c + 1] = all.size();
            endings[c] = (byte) List.of(Ending.values()).indexOf(cases.get(c).ending());
            none[c] = -1;
        }
        Dictionary channels = new Dictionary();
        channels.code("none");
        return new EventLog(
                offsets,
                all.stream().mapToInt(Step::touchpoint).toArray(),
                all.stream().mapToLong(Step::time).toArray(),
                all.stream().mapToLong(Step::end).toArray(),
                null,
                null,
                new int[all.size()],
                new Words(),
                cases.stream().mapToInt(Trace::customer).toArray(),
                new int[cases.size()],
                endings,
                cases.stream().mapToLong(Trace::endTime).toArray(),
                none,
                List.of(),
                touchpoints,
                LANES,
                new Dictionary(),
                channels,
                new Dictionary(),
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                Math.round(asOf * HOUR));
    }
}
