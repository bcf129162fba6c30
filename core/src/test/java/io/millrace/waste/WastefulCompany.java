// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.event.Dictionary;
import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
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
import java.util.SplittableRandom;

/**
 * A company with planted waste, all of it in the stream "web" but for questions asked twice, which are in "phone". Generated data, by one of
 * two sets of rules: long-tailed times and rare troubles, or even times and frequent ones.
 */
final class WastefulCompany {
    static final StageModel MODEL = new StageModel(
            "wasteful",
            1,
            List.of(
                    new Stage("ask", "Ask", null, false, false, null),
                    new Stage("order", "Order", null, false, true, null),
                    new Stage("pick", "Pick", null, false, false, null),
                    new Stage("deliver", "Deliver", null, false, false, null),
                    new Stage("keep", "Keep", null, false, false, null)));
    static final long VALUE = 10_000;
    static final long DAY = 86_400_000_000L;
    static final long AS_OF = 730 * DAY;

    private static final int SEARCH = 0;
    private static final int ORDER = 1;
    private static final int PICK = 2;
    private static final int SHIP = 3;
    private static final int ARRIVE = 4;
    private static final int WHERE = 5;
    private static final int QUESTION = 6;
    private static final int MAIL = 7;
    private static final List<Touchpoint> TOUCHPOINTS = List.of(
            touchpoint("search", 0, Party.CUSTOMER, false),
            touchpoint("checkout", 1, Party.CUSTOMER, false),
            touchpoint("picking", 2, Party.US, false),
            touchpoint("shipping", 3, Party.PARTNER, false),
            touchpoint("arrival", 4, Party.PARTNER, false),
            touchpoint("where is it", Touchpoint.NO_STAGE, Party.CUSTOMER, true),
            touchpoint("question", Touchpoint.NO_STAGE, Party.CUSTOMER, false),
            touchpoint("answer", Touchpoint.NO_STAGE, Party.US, false));

    /** How much of each waste is planted. */
    record Rules(
            boolean even,
            double detours,
            double ordersStraight,
            double ordersAfterDetour,
            double slow,
            double againFast,
            double againSlow,
            double rework,
            double reworkMinutes,
            double asks,
            double repeats) {
        static final Rules LONG_TAILED = new Rules(false, 0.2, 0.6, 0.35, 0.3, 0.5, 0.2, 0.08, 30, 0.5, 0.25);
        static final Rules EVEN = new Rules(true, 0.35, 0.7, 0.5, 0.2, 0.4, 0.1, 0.15, 12, 0.9, 0.4);
    }

    private final Rules rules;
    private final SplittableRandom random;
    private final List<long[]> events = new ArrayList<>();
    private final List<long[]> pending = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>(List.of(0));
    private final List<Integer> channels = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    long contacts;
    long repeats;
    long reworked;
    long slow;
    long detours;

    WastefulCompany(Rules rules, long seed) {
        this.rules = rules;
        this.random = new SplittableRandom(seed);
    }

    private static Touchpoint touchpoint(String name, int stage, Party by, boolean defect) {
        return new Touchpoint(
                name,
                stage,
                Touchpoint.NO_LANE,
                FlowKind.ACTION,
                false,
                by,
                null,
                defect,
                null,
                null,
                Touchpoint.NO_LANE);
    }

    EventLog build(int cases) {
        for (int i = 0; i < cases; i++) {
            live(i % 2, (long) (random.nextDouble() * 715 * DAY));
        }
        return log(cases);
    }

    private void live(int channel, long start) {
        long time = start;
        boolean web = channel == 0;
        boolean detour = web && happens(rules.detours());
        for (int i = 0; i < (detour ? 6 : 2); i++) {
            event(SEARCH, time, -1, 0);
            time += days(0.01);
        }
        if (!web) {
            event(QUESTION, time, 0, 0);
            if (happens(rules.repeats())) {
                time += days(0.5);
                event(QUESTION, time, 0, 0);
                repeats++;
            }
            event(MAIL, time + 1, 0, 0);
        }
        detours += detour ? 1 : 0;
        if (!happens(detour ? rules.ordersAfterDetour() : rules.ordersStraight())) {
            silent(channel, time);
            return;
        }
        time += days(1);
        event(ORDER, time, -1, 0);
        // a few orders of the last weeks lie where nobody looks
        if (web && start > AS_OF - 40 * DAY && happens(0.5)) {
            silent(channel, time);
            return;
        }
        time += days(0.5);
        event(PICK, time, 0, 5);
        time += days(0.5);
        boolean late = web && happens(rules.slow());
        event(SHIP, time, -1, 0);
        if (web && happens(rules.rework())) {
            time += days(0.5);
            event(PICK, time, 0, rules.reworkMinutes());
            reworked++;
            time += days(0.2);
            event(SHIP, time, -1, 0);
        }
        double transit = late ? 9 : 2;
        long arrival = time + (long) ((transit + random.nextDouble()) * DAY);
        if (late && happens(rules.asks())) {
            event(WHERE, time + (arrival - time) / 2, 0, 0);
        }
        event(ARRIVE, arrival, -1, 0);
        slow += late ? 1 : 0;
        long again = arrival + days(15);
        if (happens(late ? rules.againSlow() : rules.againFast()) && again < AS_OF) {
            end(channel, Ending.NEXT_ORDER, again);
        } else {
            silent(channel, arrival);
        }
    }

    private boolean happens(double share) {
        return random.nextDouble() < share;
    }

    private long days(double mean) {
        double uniform = random.nextDouble();
        return 1 + (long) (DAY * mean * (rules.even() ? 0.5 + uniform : Math.min(4, -Math.log(1 - uniform))));
    }

    private void event(int touchpoint, long time, int agent, double minutes) {
        pending.add(new long[] {
            touchpoint,
            time,
            minutes == 0 ? RawEvent.NO_TIME : time + Math.round(minutes * 60e6),
            agent,
            touchpoint == ORDER ? VALUE : RawEvent.NO_VALUE
        });
    }

    private void silent(int channel, long last) {
        long until = last + 120 * DAY;
        end(channel, until < AS_OF ? Ending.SILENT : Ending.OPEN, Math.min(until, AS_OF));
    }

    private void end(int channel, Ending ending, long time) {
        pending.removeIf(event -> event[1] > AS_OF);
        pending.sort(Comparator.comparingLong(event -> event[1]));
        contacts += pending.stream().filter(event -> event[0] == WHERE).count();
        events.addAll(pending);
        pending.clear();
        offsets.add(events.size());
        channels.add(channel);
        endings.add(ending);
        ends.add(time);
    }

    private EventLog log(int cases) {
        byte[] ending = new byte[cases];
        List<String> names = new ArrayList<>();
        for (int c = 0; c < cases; c++) {
            ending[c] = (byte) List.of(Ending.values()).indexOf(endings.get(c));
            names.add("c" + c);
        }
        Dictionary streams = new Dictionary();
        streams.code("web");
        streams.code("phone");
        Dictionary agents = new Dictionary();
        agents.code("ann");
        int[] none = names.stream().mapToInt(name -> -1).toArray();
        return new EventLog(
                offsets.stream().mapToInt(i -> i).toArray(),
                events.stream().mapToInt(event -> (int) event[0]).toArray(),
                column(1),
                column(2),
                events.stream().mapToInt(event -> (int) event[3]).toArray(),
                column(4),
                new int[events.size()],
                Words.of(names),
                none,
                channels.stream().mapToInt(i -> i).toArray(),
                ending,
                ends.stream().mapToLong(i -> i).toArray(),
                none,
                List.of(),
                TOUCHPOINTS,
                List.of(),
                new Dictionary(),
                streams,
                agents,
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                AS_OF);
    }

    private long[] column(int i) {
        return events.stream().mapToLong(event -> event[i]).toArray();
    }
}
