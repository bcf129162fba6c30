// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.event.CaseAttribute;
import io.millrace.event.Dictionary;
import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Generated journeys whose flows are known: two attributes decide which flow a case takes, two others of 6 and 40 values are noise. One
 * generator walks Markov chains; the other follows plans that journeys leave, repeat and disturb, which no chain of first order describes.
 */
final class PlantedJourneys {
    static final int TOUCHPOINTS = 12;
    private static final int MOST_STEPS = 40;

    /** The flow that each case was made by. */
    final int[] flow;

    final EventLog log;

    private PlantedJourneys(EventLog log, int[] flow) {
        this.log = log;
        this.flow = flow;
    }

    interface Rules {
        /** How many values the two attributes have that matter. */
        int[] values();

        int flow(int first, int second);

        /** Writes touchpoints of a journey and returns how many. */
        int write(int flow, SplittableRandom random, int[] buffer);
    }

    /** Seven flows by channel (web and app alike, phone, store) and by segment in all but phone; each a chain of its own. */
    static Rules chains(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][][] chance = new double[7][TOUCHPOINTS + 1][TOUCHPOINTS + 1];
        int[] shared = shuffled(random);
        for (double[][] chain : chance) {
            int[] path = shared.clone();
            for (int i = 0; i < 3; i++) {
                int from = random.nextInt(TOUCHPOINTS - 1);
                int other = path[from];
                path[from] = path[from + 1];
                path[from + 1] = other;
            }
            for (int i = 0; i <= TOUCHPOINTS; i++) {
                int at = i == 0 ? TOUCHPOINTS : path[i - 1];
                Arrays.fill(chain[at], 0.02);
                chain[at][i == TOUCHPOINTS ? TOUCHPOINTS : path[i]] += 1;
                chain[at][i + 1 >= TOUCHPOINTS ? TOUCHPOINTS : path[i + 1]] += 0.05 + 0.3 * random.nextDouble();
                chain[at][TOUCHPOINTS] += at == TOUCHPOINTS ? -0.02 : 0.1;
            }
        }
        return new Rules() {
            @Override
            public int[] values() {
                return new int[] {4, 3};
            }

            @Override
            public int flow(int channel, int segment) {
                return channel < 2 ? segment : channel == 2 ? 3 : 4 + segment;
            }

            @Override
            public int write(int flow, SplittableRandom walk, int[] buffer) {
                int at = TOUCHPOINTS;
                int size = 0;
                while (size < MOST_STEPS) {
                    at = draw(chance[flow][at], walk);
                    if (at == TOUCHPOINTS) {
                        break;
                    }
                    buffer[size++] = at;
                }
                return size;
            }
        };
    }

    /** Five flows by product (five products, three plans) and, within the first, by size; journeys leave, repeat and disturb their plan. */
    static Rules plans(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] plan = new int[5][];
        for (int f = 0; f < plan.length; f++) {
            plan[f] = Arrays.copyOf(shuffled(random), 5 + random.nextInt(4));
        }
        return new Rules() {
            @Override
            public int[] values() {
                return new int[] {5, 4};
            }

            @Override
            public int flow(int product, int size) {
                return product < 2 ? (size == 0 ? 0 : size < 3 ? 1 : 2) : product < 4 ? 3 : 4;
            }

            @Override
            public int write(int flow, SplittableRandom walk, int[] buffer) {
                int size = 0;
                int visits = 1 + (walk.nextInt(5) == 0 ? 1 : 0);
                for (int visit = 0; visit < visits; visit++) {
                    int stop = walk.nextInt(4) == 0 ? 2 + walk.nextInt(plan[flow].length - 1) : plan[flow].length;
                    for (int i = 0; i < stop; i++) {
                        if (walk.nextInt(12) != 0) {
                            buffer[size++] = plan[flow][i];
                        }
                        if (walk.nextInt(10) == 0) {
                            buffer[size++] = walk.nextInt(TOUCHPOINTS);
                        }
                    }
                }
                return size;
            }
        };
    }

    private static int[] shuffled(SplittableRandom random) {
        int[] path = IntStream.range(0, TOUCHPOINTS).toArray();
        for (int i = path.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = path[i];
            path[i] = path[j];
            path[j] = other;
        }
        return path;
    }

    private static int draw(double[] chance, SplittableRandom random) {
        double sum = 0;
        for (double each : chance) {
            sum += each;
        }
        double left = random.nextDouble() * sum;
        for (int i = 0; i < chance.length; i++) {
            left -= chance[i];
            if (left < 0) {
                return i;
            }
        }
        return chance.length - 1;
    }

    /**
     * So many journeys.
     *
     * @param planted false: every journey takes the first flow, and no attribute means anything
     */
    static PlantedJourneys make(Rules rules, int cases, long seed, boolean planted) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] values = {rules.values()[0], rules.values()[1], 6, 40};
        int[][] code = new int[values.length][cases];
        int[] flow = new int[cases];
        int[] offsets = new int[cases + 1];
        int[] touchpoint = new int[cases * 8];
        int[] buffer = new int[256];
        Words ids = new Words();
        for (int c = 0; c < cases; c++) {
            for (int a = 0; a < values.length; a++) {
                code[a][c] = random.nextInt(values[a]);
            }
            flow[c] = planted ? rules.flow(code[0][c], code[1][c]) : 0;
            int size = Math.max(1, rules.write(flow[c], random, buffer));
            offsets[c + 1] = offsets[c] + size;
            if (offsets[c + 1] > touchpoint.length) {
                touchpoint = Arrays.copyOf(touchpoint, touchpoint.length * 2);
            }
            System.arraycopy(buffer, 0, touchpoint, offsets[c], size);
            ids.add("j" + c);
        }
        return new PlantedJourneys(log(offsets, touchpoint, ids, code, values), flow);
    }

    private static EventLog log(int[] offsets, int[] touchpoint, Words ids, int[][] code, int[] values) {
        int cases = offsets.length - 1;
        int events = offsets[cases];
        List<CaseAttribute> attributes = new ArrayList<>();
        List<String> names = List.of("first", "second", "noise 6", "noise 40");
        for (int a = 0; a < values.length; a++) {
            Dictionary words = new Dictionary();
            for (int value = 0; value < values[a]; value++) {
                words.code("v" + value);
            }
            attributes.add(new CaseAttribute(names.get(a), words, code[a], new ValueSeen(cases, 0)));
        }
        byte[] ending = new byte[cases];
        Arrays.fill(ending, (byte) List.of(Ending.values()).indexOf(Ending.COMPLETED));
        Dictionary channels = new Dictionary();
        channels.code("All");
        int[] none = new int[cases];
        Arrays.fill(none, -1);
        return new EventLog(
                offsets,
                Arrays.copyOf(touchpoint, events),
                new long[events],
                null,
                null,
                null,
                new int[events],
                ids,
                none,
                new int[cases],
                ending,
                new long[cases],
                none,
                attributes,
                IntStream.range(0, TOUCHPOINTS)
                        .mapToObj(i -> new Touchpoint(
                                "t" + i, 0, -1, FlowKind.ACTION, false, Party.US, null, false, null, null, -1))
                        .toList(),
                List.of(),
                new Dictionary(),
                channels,
                new Dictionary(),
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                0);
    }
}
