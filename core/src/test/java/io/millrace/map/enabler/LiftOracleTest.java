// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reach, lift and interval by plain loops over cases and pairs of cases, on generated logs. */
class LiftOracleTest {
    private static final double SECOND = 1e6;

    /** A case that stayed in the stage. */
    private record Stay(
            String segment,
            String channel,
            long entry,
            long leave,
            int next,
            Ending ending,
            List<long[]> seen,
            List<Long> acts) {
        /** Age at which it met the touchpoint, or -1. */
        long met(int touchpoint) {
            return seen.stream()
                    .filter(one -> one[0] == touchpoint)
                    .mapToLong(one -> one[1] - entry)
                    .findFirst()
                    .orElse(-1);
        }

        long quiet(long at) {
            return acts.stream()
                    .filter(act -> act <= at)
                    .mapToLong(act -> at - act)
                    .min()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void lifts_are_those_of_plain_loops(int seed) {
        boolean rates = seed % 2 == 0;
        EventLog log = rates ? new RatesShop(seed, 50).log(600) : new DaysShop(seed, 50).log(600);
        StageModel model = rates ? RatesShop.MODEL : DaysShop.MODEL;
        EnablerFindings found = Found.in(log, model);
        int told = 0;
        for (Enabler one : found.enablers()) {
            if (one.lift().value() != null) {
                check(log, one);
                told++;
            }
        }
        assertThat(told).isGreaterThan(5);
    }

    private static void check(EventLog log, Enabler one) {
        int stage = one.move().from();
        long window = (long) (one.move().windowSeconds() * SECOND);
        List<Stay> all = stays(log, stage);
        long[] count = new long[AgeBuckets.COUNT];
        long[] sum = new long[AgeBuckets.COUNT];
        for (Stay stay : all) {
            List<Integer> counted = new ArrayList<>();
            for (long[] seen : stay.seen()) {
                if (!counted.contains((int) seen[0])) {
                    counted.add((int) seen[0]);
                    long age = seen[1] - stay.entry();
                    count[AgeBuckets.of(age)]++;
                    sum[AgeBuckets.of(age)] += (age - AgeBuckets.start(AgeBuckets.of(age))) / 1_000;
                }
            }
        }
        List<Stay> stays = all.stream()
                .filter(stay -> one.move().all() || stay.channel().equals(one.move().stream()))
                .toList();
        double[] adds = new double[stays.size()];
        boolean[] compared = new boolean[stays.size()];
        double excess = 0;
        long n = 0;
        long met = 0;
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            long age = stay.met(one.touchpoint());
            met += age >= 0 ? 1 : 0;
            if (age < 0 || stay.entry() + age + window > log.asOf()) {
                continue;
            }
            int step = AgeBuckets.of(age);
            long at = AgeBuckets.start(step) + sum[step] / count[step] * 1_000;
            int quiet = quiet(log, stay, age, one.touchpoint(), window);
            List<Integer> peers = new ArrayList<>();
            double well = 0;
            for (int p = 0; p < stays.size(); p++) {
                Stay peer = stays.get(p);
                long theirs = peer.met(one.touchpoint());
                boolean atRisk = peer.segment().equals(stay.segment())
                        && peer.leave() - peer.entry() >= at
                        && peer.entry() + at + window <= log.asOf()
                        && (theirs < 0 || theirs > at)
                        && Quiet.of(peer.quiet(peer.entry() + at), window) == quiet;
                if (atRisk) {
                    peers.add(p);
                    well += moved(peer, at, one, window) ? 1 : 0;
                }
            }
            // all who met it at this place stand on the same peers
            if (peers.size() < 2) {
                continue;
            }
            double share = well / peers.size();
            n++;
            compared[i] = true;
            adds[i] += (moved(stay, age, one, window) ? 1 : 0) - share;
            excess += (moved(stay, age, one, window) ? 1 : 0) - share;
            double each = Math.sqrt((double) peers.size() / (peers.size() - 1)) / peers.size();
            for (int p : peers) {
                adds[p] -= each * ((moved(stays.get(p), at, one, window) ? 1 : 0) - share);
            }
        }
        double value = excess / n;
        double variance = 0;
        for (int i = 0; i < stays.size(); i++) {
            double add = adds[i] - (compared[i] ? value : 0);
            variance += add * add;
        }
        double width = 1.959963984540054 * Math.sqrt(variance / n / (n - 1));
        Lift lift = one.lift();
        assertThat(one.met().cases()).isEqualTo(met);
        assertThat(lift.compared()).isEqualTo(n);
        assertThat(lift.value()).isEqualTo(value, within(1e-9));
        assertThat(lift.low()).isEqualTo(Math.max(-1, value - width), within(1e-6));
        assertThat(lift.high()).isEqualTo(Math.min(1, value + width), within(1e-6));
    }

    private static int quiet(EventLog log, Stay stay, long age, int touchpoint, long window) {
        boolean own = log.touchpoints().get(touchpoint).by() == Party.CUSTOMER;
        return own ? 0 : Quiet.of(stay.quiet(stay.entry() + age), window);
    }

    private static boolean moved(Stay stay, long age, Enabler one, long window) {
        return stay.next() == one.move().to() && stay.leave() - stay.entry() - age <= window;
    }

    private static List<Stay> stays(EventLog log, int stage) {
        List<Stay> stays = new ArrayList<>();
        for (int c = 0; c < log.cases(); c++) {
            String channel = log.channels().word(log.channel()[c]);
            String segment = channel + log.attributes().get(0).code()[c];
            int furthest = -1;
            int next = -1;
            long entry = 0;
            long leave = log.endTime()[c];
            List<long[]> seen = new ArrayList<>();
            List<Long> acts = new ArrayList<>();
            for (int e = log.caseOffsets()[c]; e < log.caseOffsets()[c + 1]; e++) {
                Touchpoint touchpoint = log.touchpoints().get(log.touchpoint()[e]);
                if (touchpoint.stage() > furthest) {
                    if (furthest == stage) {
                        next = touchpoint.stage();
                        leave = log.time()[e];
                    }
                    furthest = touchpoint.stage();
                    if (furthest == stage) {
                        entry = log.time()[e];
                        acts.add(entry);
                    }
                }
                if (furthest == stage) {
                    seen.add(new long[] {log.touchpoint()[e], log.time()[e]});
                    if (touchpoint.by() == Party.CUSTOMER) {
                        acts.add(log.time()[e]);
                    }
                }
            }
            if (!acts.isEmpty()) {
                Ending ending = List.of(Ending.values()).get(log.ending()[c]);
                stays.add(new Stay(segment, channel, entry, leave, next, ending, seen, acts));
            }
        }
        return stays;
    }
}
