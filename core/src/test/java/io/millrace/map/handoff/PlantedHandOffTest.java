// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/**
 * Two generators of different rules plant a weak hand-off and know by how much it loses. Generated data.
 *
 * <p>{@link #desks}: at each stage a case either stays with its team or goes to another one, by chance; who goes to the depot is lost more often.
 * {@link #relay}: cases are worked on by persons in a chain of many steps, return to who gave, wait for the customer, and are lost by a hazard
 * that rises for a day after one kind of hand-off; many are still open.
 */
class PlantedHandOffTest {
    private static final long HOUR = HandedLogs.HOUR;
    private static final long AS_OF = 4_000 * HOUR;
    private static final String[] NORTH = {"ann", "bea"};
    private static final String[] SOUTH = {"cem", "dov"};

    /** Teams North, South, Store and Desk hand over at the stages ask and offer; from North to Store the loss is higher. */
    static EventLog desks(int cases, long seed, double usual, double planted) {
        Random random = new Random(seed);
        HandedLogs logs = new HandedLogs();
        int first = logs.touchpoint(0, 0);
        int byAgent = logs.touchpoint(-1, 1);
        int byStore = logs.touchpoint(-1, 2);
        int[] enters = {logs.touchpoint(1, 1), logs.touchpoint(2, 1), logs.touchpoint(3, 1)};
        for (int c = 0; c < cases; c++) {
            long time = random.nextInt(3_800) * HOUR;
            String agent = random.nextBoolean() ? NORTH[random.nextInt(2)] : SOUTH[random.nextInt(2)];
            logs.event(first, agent, time);
            Ending ending = Ending.COMPLETED;
            for (int stage = 0; stage < 3 && ending == Ending.COMPLETED; stage++) {
                boolean north = agent.equals("ann") || agent.equals("bea");
                // always the same, so that all who move on are seen to do so
                time += 15 * HOUR;
                double loss = usual;
                switch (random.nextInt(5)) {
                    case 0, 1 -> logs.event(byAgent, agent, time);
                    case 2, 3 -> {
                        agent = north ? SOUTH[random.nextInt(2)] : NORTH[random.nextInt(2)];
                        logs.event(byAgent, agent, time);
                    }
                    default -> {
                        logs.event(byStore, "", time);
                        loss = north ? planted : usual;
                    }
                }
                time += 20 * HOUR;
                if (random.nextDouble() < loss) {
                    ending = Ending.EXITED;
                } else {
                    agent = random.nextBoolean() ? NORTH[random.nextInt(2)] : SOUTH[random.nextInt(2)];
                    logs.event(enters[stage], agent, time);
                }
            }
            cut(logs, ending, time);
        }
        return logs.build(AS_OF);
    }

    /** What has not happened by as of nobody knows. The log holds no later event, for cases begin early enough or are open. */
    private static void cut(HandedLogs logs, Ending ending, long time) {
        boolean known = time <= AS_OF;
        logs.endCase("all", known ? ending : Ending.OPEN, known ? time : AS_OF, AS_OF);
    }

    /** Persons in a relay of up to twelve steps; whoever gets a case from the truck's dispatcher eve drops it more often. */
    static EventLog relay(int cases, long seed, double hazard, double planted) {
        Random random = new Random(seed);
        HandedLogs logs = new HandedLogs();
        int[][] step = new int[3][4];
        for (int stage = 0; stage < 3; stage++) {
            for (int lane = 0; lane < 4; lane++) {
                step[stage][lane] = logs.touchpoint(stage, lane);
            }
        }
        int done = logs.touchpoint(3, 0);
        for (int c = 0; c < cases; c++) {
            long time = (long) (random.nextDouble() * 3_950 * HOUR);
            int lane = random.nextInt(4);
            int before = lane;
            int stage = 0;
            boolean lost = false;
            logs.event(step[0][lane], "p" + lane, time);
            for (int i = 0; i < 12 && stage < 3 && !lost; i++) {
                time += (long) (-Math.log(1 - random.nextDouble()) * 8 * HOUR);
                int next = random.nextDouble() < 0.4 ? lane : random.nextDouble() < 0.2 ? before : random.nextInt(4);
                boolean weak = lane == 3 && next == 1;
                before = lane;
                lane = next;
                boolean moves = random.nextDouble() < 0.35;
                if (moves && stage == 2) {
                    logs.event(done, "p" + lane, time);
                    stage = 3;
                } else {
                    stage += moves ? 1 : 0;
                    logs.event(step[stage][lane], "p" + lane, time);
                    lost = random.nextDouble() < (weak ? planted : hazard);
                }
            }
            long silence = 240 * HOUR;
            boolean silent = stage < 3 && time + silence <= AS_OF;
            logs.endCase(
                    "all",
                    stage == 3 && time <= AS_OF ? Ending.COMPLETED : silent ? Ending.SILENT : Ending.OPEN,
                    stage == 3 ? time : silent ? time + silence : AS_OF,
                    AS_OF);
        }
        return logs.build(AS_OF);
    }

    private static int first(LongFunction<EventLog> generator, PartyLevel level, String weakest) {
        int first = 0;
        for (int seed = 0; seed < 100; seed++) {
            List<HandOff> found = HandedLogs.handOffs(generator.apply(seed), level);
            first += found.get(0).name().equals(weakest) ? 1 : 0;
        }
        return first;
    }

    @Test
    void the_weakest_hand_off_between_teams_comes_first() {
        assertThat(first(seed -> desks(2_000, seed, 0.15, 0.50), PartyLevel.TEAM, "North → Store"))
                .isGreaterThanOrEqualTo(95);
    }

    @Test
    void the_weakest_hand_off_between_persons_of_a_relay_comes_first() {
        assertThat(first(seed -> relay(3_000, seed, 0.06, 0.45), PartyLevel.PERSON, "Truck → Office"))
                .isGreaterThanOrEqualTo(95);
    }

    @Test
    void where_nothing_is_planted_no_hand_off_is_called_weaker_than_the_rest_more_often_than_chance_allows() {
        int wrong = 0;
        int told = 0;
        for (int seed = 0; seed < 100; seed++) {
            for (HandOff one : HandedLogs.handOffs(desks(600, 10_000 + seed, 0.2, 0.2), PartyLevel.TEAM)) {
                Double low = one.excessLoss().low();
                told += low == null ? 0 : 1;
                wrong += low != null && low > 0 ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(500);
        assertThat(wrong / (double) told).isLessThan(0.04);
    }
}
