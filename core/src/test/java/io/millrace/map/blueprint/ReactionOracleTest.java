// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random logs in which anything happens, counted once more by loops that search the whole case for every event. */
class ReactionOracleTest {
    private static final int SEEDS = 200;

    @Test
    void counts_what_a_search_through_every_case_counts() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            boolean byOrders = seed % 2 == 0;
            CustomerLog written = random(random);
            EventLog log = written.log(1_000);
            ReactionWindow window = new ReactionWindow(3_600L * (1 + random.nextInt(60)), byOrders);
            Reactions found = Folded.reactions(log, window);
            assertThat(told(found)).as("seed %s", seed).isEqualTo(searched(written, window));
            assertThat(Folded.fold(log, new ReactionAggregate(log, window), 3)).isEqualTo(found);
            Folded.opens(log, found);
        }
    }

    private static CustomerLog random(Random random) {
        CustomerLog log = new CustomerLog();
        for (int i = 0; i < 3; i++) {
            log.act("act " + i);
            log.action("action " + i);
        }
        log.hidden("hidden");
        for (int c = 0; c < 60; c++) {
            double at = random.nextInt(900);
            int events = random.nextInt(8);
            for (int e = 0; e < events; e++) {
                boolean lasts = random.nextInt(4) == 0;
                log.at(at, lasts ? at + random.nextInt(30) : at, random.nextInt(7));
                at = Math.min(1_000, at + random.nextInt(3) * random.nextInt(40));
            }
            Ending[] endings = {Ending.OPEN, Ending.COMPLETED, Ending.NEXT_ORDER, Ending.SILENT};
            Ending ending = endings[random.nextInt(4)];
            log.endCase(c / 3, ending, ending == Ending.OPEN ? 1_000 : at + random.nextInt(40));
        }
        return log;
    }

    private static Map<String, Long> told(Reactions found) {
        Map<String, Long> counts = new TreeMap<>();
        for (ActionReactions action : found.actions()) {
            put(counts, "reacted " + action.touchpoint(), action.reacted().times());
            put(counts, "unanswered " + action.touchpoint(), action.unanswered().times());
            put(counts, "overtaken " + action.touchpoint(), action.overtaken().times());
            put(counts, "young " + action.touchpoint(), action.young().times());
            assertThat(action.could().times())
                    .isEqualTo(action.reacted().times() + action.unanswered().times());
            action.types()
                    .forEach(type -> put(
                            counts,
                            action.touchpoint() + " by " + type.reaction(),
                            type.count().times()));
            Double half = action.latency().p50().seconds();
            if (half != null) {
                put(counts, "half " + action.touchpoint(), Math.round(half * 1_000));
            }
        }
        for (CustomerAct act : found.acts()) {
            put(counts, "followed " + act.touchpoint(), act.followed().times());
            put(counts, "leftOver " + act.touchpoint(), act.leftOver().times());
            put(counts, "opening " + act.touchpoint(), act.opening().times());
        }
        return counts;
    }

    private static Map<String, Long> searched(CustomerLog log, ReactionWindow window) {
        Map<String, Long> counts = new TreeMap<>();
        Map<Integer, List<Long>> latencies = new TreeMap<>();
        for (int c = 0; c < log.cases.size(); c++) {
            CustomerLog.Trace trace = log.cases.get(c);
            CustomerLog.Trace before = neighbour(log, c, -1, window);
            CustomerLog.Trace after = neighbour(log, c, 1, window);
            for (int i = 0; i < trace.steps().size(); i++) {
                CustomerLog.Step step = trace.steps().get(i);
                if (is(log, step, Party.CUSTOMER)) {
                    List<CustomerLog.Step> earlier =
                            new ArrayList<>(trace.steps().subList(0, i));
                    if (before != null) {
                        before.steps().stream()
                                .filter(one -> one.time() <= step.time())
                                .forEach(earlier::add);
                    }
                    boolean followed = earlier.stream()
                            .anyMatch(one -> action(log, one) && step.time() - over(one) <= window.micros());
                    add(counts, (followed ? "followed " : "leftOver ") + step.touchpoint());
                    if (!followed && i == 0) {
                        add(counts, "opening " + step.touchpoint());
                    }
                } else if (action(log, step)) {
                    String outcome = outcome(log, trace, i, after, window, latencies);
                    add(counts, outcome);
                }
            }
        }
        List.copyOf(counts.keySet()).stream()
                .filter(key -> key.contains(" by "))
                .forEach(key ->
                        counts.merge("reacted " + key.substring(0, key.indexOf(' ')), counts.get(key), Long::sum));
        List.copyOf(counts.keySet()).stream()
                .filter(key -> key.startsWith("overtaken "))
                .forEach(key -> counts.merge("unanswered " + key.substring(10), counts.get(key), Long::sum));
        latencies.forEach((action, all) -> {
            all.sort(Comparator.naturalOrder());
            double rank = 0.5 * (all.size() - 1);
            long low = all.get((int) Math.floor(rank));
            long high = all.get((int) Math.ceil(rank));
            put(counts, "half " + action, Math.round((low + (high - low) * (rank - Math.floor(rank))) / 1_000.0));
        });
        return counts;
    }

    private static String outcome(
            CustomerLog log,
            CustomerLog.Trace trace,
            int i,
            CustomerLog.@Nullable Trace after,
            ReactionWindow window,
            Map<Integer, List<Long>> latencies) {
        CustomerLog.Step step = trace.steps().get(i);
        List<CustomerLog.Step> later =
                new ArrayList<>(trace.steps().subList(i + 1, trace.steps().size()));
        CustomerLog.Step next = later.stream()
                .filter(one -> action(log, one) || is(log, one, Party.CUSTOMER))
                .findFirst()
                .orElse(null);
        boolean ordered = next == null && trace.ending() == Ending.NEXT_ORDER;
        if (next == null && after != null) {
            next = after.steps().stream()
                    .filter(one -> one.time() >= step.time())
                    .filter(one -> action(log, one) || is(log, one, Party.CUSTOMER))
                    .findFirst()
                    .orElse(null);
        }
        if (ordered
                && (next == null
                        || next.time() > trace.endTime()
                        || (next.time() == trace.endTime() && action(log, next)))) {
            next = new CustomerLog.Step(-1, trace.endTime(), RawEvent.NO_TIME);
        }
        int action = step.touchpoint();
        if (next == null) {
            boolean young = trace.ending() == Ending.OPEN && trace.endTime() - over(step) < window.micros();
            return (young ? "young " : "unanswered ") + action;
        }
        if (next.time() - over(step) > window.micros()) {
            return "unanswered " + action;
        }
        if (next.touchpoint() >= 0 && action(log, next)) {
            return "overtaken " + action;
        }
        latencies.computeIfAbsent(action, any -> new ArrayList<>()).add(Math.max(0, next.time() - over(step)));
        return action + " by " + next.touchpoint();
    }

    private static CustomerLog.@Nullable Trace neighbour(CustomerLog log, int c, int step, ReactionWindow window) {
        int other = c + step;
        boolean there = window.byOrders() && other >= 0 && other < log.cases.size();
        return there && log.cases.get(other).customer() == log.cases.get(c).customer() ? log.cases.get(other) : null;
    }

    private static boolean is(CustomerLog log, CustomerLog.Step step, Party by) {
        return log.touchpoints.get(step.touchpoint()).by() == by;
    }

    private static boolean action(CustomerLog log, CustomerLog.Step step) {
        Touchpoint touchpoint = log.touchpoints.get(step.touchpoint());
        return touchpoint.name().startsWith("action");
    }

    private static long over(CustomerLog.Step step) {
        return Math.max(step.time(), step.end());
    }

    private static void add(Map<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }

    private static void put(Map<String, Long> counts, String key, long count) {
        if (count > 0) {
            counts.put(key, count);
        }
    }
}
