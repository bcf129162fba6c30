// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.journey.TraceCursor;
import io.millrace.segment.Closing;
import io.millrace.segment.WalkedJourneys;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Planted ways of going are found again, as many as there are, and none in journeys of one flow. Two generators of different rules: flows
 * whose next step depends on the last alone, and scripts that people leave, repeat or cut short. Generated journeys.
 */
class PlantedClustersTest {
    private static final int TOUCHPOINTS = 8;
    private static final int JOURNEYS = 3_000;

    @Test
    void three_flows_are_found_as_three() {
        int[] seeds = IntStream.range(0, 20).toArray();
        double[] agreement = Arrays.stream(seeds)
                .mapToDouble(seed -> agreement(3, flows(seed, 3)))
                .toArray();

        System.out.println("planted flows, adjusted Rand: " + Arrays.toString(agreement));
        assertThat(Arrays.stream(agreement).min().orElseThrow()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void three_scripts_are_found_as_three() {
        int[] seeds = IntStream.range(0, 20).toArray();
        double[] agreement = Arrays.stream(seeds)
                .mapToDouble(seed -> agreement(3, scripts(seed, 3)))
                .toArray();

        System.out.println("planted scripts, adjusted Rand: " + Arrays.toString(agreement));
        assertThat(Arrays.stream(agreement).min().orElseThrow()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void journeys_of_one_flow_are_not_put_into_clusters() {
        for (int seed = 0; seed < 50; seed++) {
            int[][] journeys = drawn(flows(seed, 1), 1);
            assertThat(found(log(journeys)).best().clusters())
                    .as("seed " + seed)
                    .isEqualTo(1);
        }
    }

    private static double agreement(int ways, IntFunction<IntFunction<int[]>> generator) {
        int[][] journeys = drawn(generator, ways);
        EventLog log = log(journeys);
        Clustering best = found(log).best();
        ClusterMembers members = new ClusterMembers(best, Closing.EVERY);
        TraceCursor trace = new TraceCursor(log);
        int[] put = IntStream.range(0, log.cases())
                .map(i -> members.cluster(trace.moveTo(i)))
                .toArray();
        int[] truth = IntStream.range(0, log.cases()).map(i -> i % ways).toArray();
        return adjustedRand(truth, put);
    }

    private static ClusterFinder.Found found(EventLog log) {
        return ClusterFinder.paying(GatheredVariants.of(log));
    }

    /** Journey i is of way i modulo ways. */
    private static int[][] drawn(IntFunction<IntFunction<int[]>> generator, int ways) {
        return IntStream.range(0, JOURNEYS)
                .mapToObj(i -> generator.apply(i % ways).apply(i))
                .toArray(int[][]::new);
    }

    private static EventLog log(int[][] journeys) {
        WalkedJourneys walked = new WalkedJourneys();
        IntStream.range(0, TOUCHPOINTS).forEach(i -> walked.touchpoint(0, null));
        for (int i = 0; i < journeys.length; i++) {
            walked.journey(i, Ending.COMPLETED, journeys[i]);
        }
        return walked.log();
    }

    /** Each flow leads from a touchpoint mostly to one other; no two flows agree on any, or nobody could tell them apart. */
    private static IntFunction<IntFunction<int[]>> flows(int seed, int ways) {
        int[] label = permutation(new Random(seed));
        int[][] mostly = new int[ways][TOUCHPOINTS];
        for (int way = 0; way < ways; way++) {
            for (int at = 0; at < TOUCHPOINTS; at++) {
                mostly[way][label[at]] = label[(at + 1 + 2 * way) % TOUCHPOINTS];
            }
        }
        return way -> i -> {
            Random draw = new Random(seed * 1_000_003L + i);
            int[] met = new int[4 + draw.nextInt(10)];
            int at = draw.nextInt(TOUCHPOINTS);
            for (int e = 0; e < met.length; e++) {
                met[e] = at;
                at = draw.nextInt(10) == 0 ? draw.nextInt(TOUCHPOINTS) : mostly[way][at];
            }
            return met;
        };
    }

    /** Each script is an order of all touchpoints; at each step one may be left out, come twice, or be the last. */
    private static IntFunction<IntFunction<int[]>> scripts(int seed, int ways) {
        Random random = new Random(seed + 77);
        int[][] script = new int[ways][];
        for (int way = 0; way < ways; way++) {
            script[way] = permutation(random);
        }
        return way -> i -> {
            Random draw = new Random(seed * 1_000_033L + i);
            int[] met = new int[2 * TOUCHPOINTS];
            int length = 0;
            for (int touchpoint : script[way]) {
                int event = draw.nextInt(100);
                if (event >= 8) {
                    met[length++] = touchpoint;
                }
                if (event >= 92) {
                    met[length++] = touchpoint;
                }
                if (length > 3 && draw.nextInt(25) == 0) {
                    break;
                }
            }
            return Arrays.copyOf(met, Math.max(1, length));
        };
    }

    private static int[] permutation(Random random) {
        int[] order = IntStream.range(0, TOUCHPOINTS).toArray();
        for (int i = TOUCHPOINTS - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    /** Hubert and Arabie 1985. */
    private static double adjustedRand(int[] one, int[] other) {
        Map<Long, Long> both = new HashMap<>();
        Map<Integer, Long> ones = new HashMap<>();
        Map<Integer, Long> others = new HashMap<>();
        for (int i = 0; i < one.length; i++) {
            both.merge(one[i] * 1_000L + other[i], 1L, Long::sum);
            ones.merge(one[i], 1L, Long::sum);
            others.merge(other[i], 1L, Long::sum);
        }
        double a = pairs(ones);
        double b = pairs(others);
        double expected = a * b / (one.length * (one.length - 1.0) / 2);
        return (pairs(both) - expected) / ((a + b) / 2 - expected);
    }

    private static double pairs(Map<?, Long> counts) {
        return counts.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }
}
