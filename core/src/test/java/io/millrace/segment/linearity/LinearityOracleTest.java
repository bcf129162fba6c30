// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.journey.TraceCursor;
import io.millrace.segment.Closing;
import io.millrace.segment.WalkedJourneys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number counted again with maps of words, from the definitions alone. Generated journeys. */
class LinearityOracleTest {
    private static final String EDGE = "|";
    private static final double TINY = 1e-9;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void numbers_are_those_of_plain_loops(long seed) {
        EventLog log = WalkedJourneys.random(seed, 30 + (int) seed * 40).log();
        Linearity found = linearity(log, Closing.ENDED);
        List<List<String>> closed = sequences(log, true);
        Map<String, Map<String, Long>> steps = follows(sequences(log, false));
        double all = sum(steps);

        assertThat((double) found.steps()).isEqualTo(all);
        double bits = 0;
        double modal = 0;
        for (Map<String, Long> row : steps.values()) {
            double out = row.values().stream().mapToLong(n -> n).sum();
            modal += row.values().stream().mapToLong(n -> n).max().orElse(0);
            for (long n : row.values()) {
                bits -= n * Math.log(n / out) / Math.log(2);
            }
        }
        near(found.stepEntropyBits(), bits / all);
        near(found.bitsPerJourney(), bits / log.cases());
        near(found.modalStepShare(), modal / all);
        near(found.clampedRelevanceBits(), clamped(closed));
        near(found.straightShare(), commonest(sequences(log, true)) / (double) log.cases());
        near(found.reworkShare(), again(log) / (double) log.cases());
        pathShare(log, found);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void order_is_that_of_levels_found_by_walking_downhill(long seed) {
        EventLog log = WalkedJourneys.random(seed, 200).log();
        Linearity found = linearity(log, Closing.ENDED);
        Map<String, Map<String, Long>> steps = follows(sequences(log, true));
        List<Step> counted = new ArrayList<>();
        steps.forEach((from, row) -> row.forEach((to, n) -> {
            if (!to.equals(EDGE) && !from.equals("t6") && !to.equals("t6")) {
                counted.add(new Step(from, to, n));
            }
        }));

        Map<String, Double> level = new HashMap<>();
        counted.forEach(step -> {
            level.put(step.from, 0.0);
            level.put(step.to, 0.0);
        });
        // the levels are those with the least sum of squares: each in turn takes the mean of what its steps ask of it
        for (int round = 0; round < 20_000; round++) {
            level.replaceAll((place, old) -> wished(place, counted, level, old));
        }

        double weight = counted.stream().mapToLong(Step::times).sum();
        double off = 0;
        double backward = 0;
        for (Step step : counted) {
            double rise = level.getOrDefault(step.to, 0.0) - level.getOrDefault(step.from, 0.0);
            off += step.times * (rise - 1) * (rise - 1);
            backward += rise < -1e-6 || step.from.equals(step.to) ? step.times : 0;
        }
        near(found.orderIncoherence(), off / weight);
        near(found.backwardShare(), backward / weight);
    }

    /** Plays all events in the order of time into a tree, as they would arrive. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void entropies_are_those_of_events_played_one_by_one(long seed) {
        EventLog log = WalkedJourneys.random(seed, 150).log();
        Linearity found = linearity(log, Closing.ENDED);
        List<long[]> events = new ArrayList<>();
        for (int c = 0; c < log.cases(); c++) {
            for (int e = log.caseOffsets()[c]; e < log.caseOffsets()[c + 1]; e++) {
                events.add(new long[] {log.time()[e], c, e});
            }
        }
        events.sort(Comparator.<long[]>comparingLong(e -> e[0]).thenComparingLong(e -> e[1]));
        Map<Long, String> reached = new HashMap<>();
        Map<String, Integer> branch = new HashMap<>();
        HashSet<String> hasHeir = new HashSet<>();
        Map<Integer, Long> played = new TreeMap<>();
        Map<Integer, Long> states = new TreeMap<>();
        for (long[] event : events) {
            String before = reached.getOrDefault(event[1], "");
            String after = before + "," + log.touchpoint()[(int) event[2]];
            if (!branch.containsKey(after)) {
                boolean goesOn = hasHeir.add(before) && !before.isEmpty();
                int number = goesOn ? branch.getOrDefault(before, -1) : states.size();
                branch.put(after, number);
                states.merge(number, 1L, Long::sum);
            }
            played.merge(branch.getOrDefault(after, -1), 1L, Long::sum);
            reached.put(event[1], after);
        }
        near(found.variantEntropy(), entropy(states));
        near(found.sequenceEntropy(), entropy(played));
        near(found.variantEntropyShare(), entropy(states) / nats(branch.size()));
        near(found.sequenceEntropyShare(), entropy(played) / nats(events.size()));
    }

    @Test
    void a_straight_line_is_straight_in_every_number() {
        WalkedJourneys walked = new WalkedJourneys();
        int[] line = {walked.touchpoint(0, null), walked.touchpoint(1, null), walked.touchpoint(2, null)};
        for (int i = 0; i < 5; i++) {
            walked.journey(i, Ending.COMPLETED, line);
        }
        Linearity found = linearity(walked.log(), Closing.ENDED);

        List.of(
                        found.stepEntropyBits(),
                        found.bitsPerJourney(),
                        found.clampedRelevanceBits(),
                        found.orderIncoherence(),
                        found.backwardShare(),
                        found.reworkShare(),
                        found.variantEntropy(),
                        found.sequenceEntropy())
                .forEach(figure -> near(figure, 0));
        List.of(found.modalStepShare(), found.straightShare(), found.referencePathShare())
                .forEach(figure -> near(figure, 1));
        assertThat(found.referencePath()).containsExactly(0, 1, 2);
        assertThat(found.referencePathShare().sentence())
                .isEqualTo("100 % of 5 successful journeys go Look → Buy → Have, the path that most of them take.");
    }

    @Test
    void of_no_journey_nothing_is_known_and_the_reason_is_told() {
        WalkedJourneys walked = new WalkedJourneys();
        walked.touchpoint(0, null);

        Linearity found = linearity(walked.log(), Closing.ENDED);

        assertThat(found.cases().cases()).isZero();
        assertThat(found.straight()).isNull();
        assertThat(List.of(
                        found.bitsPerJourney(), found.orderIncoherence(), found.variantEntropy(), found.reworkShare()))
                .allSatisfy(figure -> {
                    assertThat(figure.value()).isNull();
                    assertThat(figure.sentence()).isEqualTo("Not known: there is no journey.");
                });
        assertThat(found.referencePathShare().reason()).isEqualTo("none of these journeys has succeeded so far");
    }

    @Test
    void with_too_many_beginnings_only_the_numbers_that_need_them_are_absent() {
        EventLog log = WalkedJourneys.random(31, 100).log();
        Linearity whole = linearity(log, Closing.ENDED);
        LinearityAggregate bounded = new LinearityAggregate(log, WalkedJourneys.MODEL, Closing.ENDED, 100);

        Linearity found = fold(log, bounded);

        assertThat(found.bitsPerJourney()).isEqualTo(whole.bitsPerJourney());
        assertThat(found.orderIncoherence()).isEqualTo(whole.orderIncoherence());
        assertThat(found.referencePathShare()).isEqualTo(whole.referencePathShare());
        assertThat(List.of(
                        found.clampedRelevanceBits(),
                        found.straightShare(),
                        found.variantEntropy(),
                        found.sequenceEntropyShare()))
                .allSatisfy(figure -> assertThat(figure.reason())
                        .isEqualTo("the journeys begin in more than 100 different ways; look at fewer of them"));
    }

    private static void pathShare(EventLog log, Linearity found) {
        Map<String, Long> paths = new TreeMap<>();
        TraceCursor trace = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            trace.moveTo(c);
            if (trace.ending() == Ending.COMPLETED || trace.ending() == Ending.NEXT_ORDER) {
                StringBuilder path = new StringBuilder();
                for (int i = 0; i < trace.size(); i++) {
                    String stage = trace.stage(i) == Touchpoint.NO_STAGE ? "" : "" + trace.stage(i);
                    if (path.length() == 0 || !path.toString().endsWith(stage)) {
                        path.append(stage);
                    }
                }
                paths.merge(path.toString(), 1L, Long::sum);
            }
        }
        long won = paths.values().stream().mapToLong(n -> n).sum();
        paths.remove("");
        assertThat(found.won().cases()).isEqualTo(won);
        near(
                found.referencePathShare(),
                paths.values().stream().mapToLong(n -> n).max().orElse(0) / (double) won);
    }

    private record Step(String from, String to, long times) {}

    private static double wished(String place, List<Step> steps, Map<String, Double> level, double old) {
        double sum = 0;
        double weight = 0;
        for (Step step : steps) {
            if (step.from.equals(step.to)) {
                continue;
            }
            if (step.to.equals(place)) {
                sum += step.times * (level.getOrDefault(step.from, 0.0) + 1);
                weight += step.times;
            } else if (step.from.equals(place)) {
                sum += step.times * (level.getOrDefault(step.to, 0.0) - 1);
                weight += step.times;
            }
        }
        return weight == 0 ? old : sum / weight;
    }

    private static double clamped(List<List<String>> sequences) {
        Map<String, Map<String, Long>> steps = follows(sequences);
        double bits = 0;
        for (List<String> sequence : sequences) {
            double chance = 1;
            for (int i = 1; i < sequence.size(); i++) {
                Map<String, Long> row = steps.getOrDefault(sequence.get(i - 1), Map.of());
                chance *= row.getOrDefault(sequence.get(i), 0L)
                        / (double) row.values().stream().mapToLong(n -> n).sum();
            }
            bits -= Math.log(Math.max(1e-10, chance)) / Math.log(2);
        }
        return bits / sequences.size();
    }

    private static Map<String, Map<String, Long>> follows(List<List<String>> sequences) {
        Map<String, Map<String, Long>> steps = new TreeMap<>();
        for (List<String> sequence : sequences) {
            for (int i = 1; i < sequence.size(); i++) {
                steps.computeIfAbsent(sequence.get(i - 1), from -> new TreeMap<>())
                        .merge(sequence.get(i), 1L, Long::sum);
            }
        }
        return steps;
    }

    private static double sum(Map<String, Map<String, Long>> steps) {
        return steps.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(n -> n)
                .sum();
    }

    private static List<List<String>> sequences(EventLog log, boolean close) {
        List<List<String>> sequences = new ArrayList<>();
        TraceCursor trace = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            trace.moveTo(c);
            List<String> sequence = new ArrayList<>(List.of(EDGE));
            for (int i = 0; i < trace.size(); i++) {
                sequence.add("t" + trace.touchpoint(i));
            }
            if (close || trace.ending() != Ending.OPEN) {
                sequence.add(EDGE);
            }
            sequences.add(sequence);
        }
        return sequences;
    }

    private static long commonest(List<List<String>> sequences) {
        Map<List<String>, Long> counts = new HashMap<>();
        sequences.forEach(sequence -> counts.merge(sequence, 1L, Long::sum));
        return counts.values().stream().mapToLong(n -> n).max().orElse(0);
    }

    private static long again(EventLog log) {
        return sequences(log, false).stream()
                .map(sequence ->
                        sequence.stream().filter(word -> !word.equals(EDGE)).toList())
                .filter(met -> met.stream().distinct().count() < met.size())
                .count();
    }

    private static double entropy(Map<Integer, Long> parts) {
        return nats(parts.values().stream().mapToLong(n -> n).sum())
                - parts.values().stream().mapToDouble(LinearityOracleTest::nats).sum();
    }

    private static double nats(long n) {
        return n * Math.log((double) n);
    }

    private static void near(LinearityFigure figure, double told) {
        assertThat(figure.value()).as(figure.sentence()).isNotNull().isCloseTo(told, within(TINY * Math.max(1, told)));
    }

    private static Linearity linearity(EventLog log, Closing closing) {
        return fold(log, new LinearityAggregate(log, WalkedJourneys.MODEL, closing));
    }

    private static Linearity fold(EventLog log, LinearityAggregate aggregate) {
        LinearityTally tally = aggregate.create();
        TraceCursor trace = new TraceCursor(log);
        for (int c = 0; c < log.cases(); c++) {
            aggregate.accumulate(tally, trace.moveTo(c));
        }
        return aggregate.finish(tally);
    }
}
