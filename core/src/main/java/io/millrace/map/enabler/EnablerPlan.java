// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.LaneRow;
import io.millrace.event.StagePair;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import io.millrace.map.LaneRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What {@link EnablerSurvey} found, and what it means to compare. */
public final class EnablerPlan {
    /** Fewer cases that met something say too little. */
    static final int LEAST_MET = 20;

    /** A move that a smaller share of those take who move on is no way of the stream. */
    private static final double LEAST_SHARE = 0.1;

    private static final int MOST_CANDIDATES = 60;

    /** Segments may take so much memory a thread. */
    private static final long MOST_BYTES = 128L << 20;

    private final Segments segments;
    private final @Nullable ChannelSurvey[] channels;
    private final StagePlan[] stages;
    private final List<Touchpoint> touchpoints;

    private EnablerPlan(
            Segments segments, @Nullable ChannelSurvey[] channels, StagePlan[] stages, List<Touchpoint> touchpoints) {
        this.segments = segments;
        this.channels = channels;
        this.stages = stages;
        this.touchpoints = touchpoints;
    }

    static EnablerPlan of(EventLog words, StageModel model, SurveyTally tally) {
        StagePlan[] stages = IntStream.range(0, model.stages().size())
                .mapToObj(stage -> stage(words, model, tally, stage))
                .toArray(StagePlan[]::new);
        long bytes = Arrays.stream(stages).mapToLong(StagePlan::bytesOfSegment).sum();
        return new EnablerPlan(
                tally.segments(MOST_BYTES / Math.max(1, bytes)), tally.channels(), stages, words.touchpoints());
    }

    private static StagePlan stage(EventLog words, StageModel model, SurveyTally tally, int stage) {
        int size = model.stages().size();
        int touchpoints = words.touchpoints().size();
        MeetingAges met = tally.ages(stage);
        int[] buckets = met.buckets();
        int[] targets = IntStream.range(stage + 1, size)
                .filter(to -> told(tally.channels(), words.touchpoints(), stage, to))
                .toArray();
        return new StagePlan(
                stage,
                RoundSpan.median(tally.untilMove(stage)),
                RoundSpan.median(tally.untilWon(stage)),
                Arrays.stream(buckets).mapToLong(met::mean).toArray(),
                buckets,
                targets,
                mostMet(
                        tally.channels(),
                        stage,
                        IntStream.range(0, touchpoints).filter(touchpoint -> mayHelp(words, touchpoint))),
                mostMet(tally.channels(), stage, IntStream.range(touchpoints, touchpoints + stage)));
    }

    private static int[] mostMet(@Nullable ChannelSurvey[] channels, int stage, IntStream candidates) {
        return candidates
                .filter(what -> met(channels, stage, what) >= LEAST_MET)
                .boxed()
                .sorted(Comparator.comparingLong((Integer what) -> -met(channels, stage, what))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_CANDIDATES)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** Whether customers meet it and it is no sign of a fault, or somebody declares that it helps. */
    static boolean mayHelp(EventLog words, int code) {
        Touchpoint touchpoint = words.touchpoints().get(code);
        LaneRow row = LaneRows.of(words, touchpoint);
        boolean seen = row == LaneRow.CUSTOMER || row == LaneRow.FRONT || touchpoint.flow() == FlowKind.INFORMATION;
        return touchpoint.enables() != null || (seen && !touchpoint.defect() && touchpoint.exit() == null);
    }

    private static long met(@Nullable ChannelSurvey[] channels, int stage, int what) {
        long met = 0;
        for (ChannelSurvey channel : channels) {
            met += channel == null ? 0 : channel.met(stage, what);
        }
        return met;
    }

    /** Whether some channel has this way. */
    private static boolean told(@Nullable ChannelSurvey[] channels, List<Touchpoint> touchpoints, int from, int to) {
        return Arrays.stream(channels).anyMatch(one -> one != null && told(one, touchpoints, from, to));
    }

    private static boolean told(ChannelSurvey channel, List<Touchpoint> touchpoints, int from, int to) {
        if (channel.stays(from) == 0) {
            return false;
        }
        long moved = 0;
        for (int later = from + 1; later < channel.stages(); later++) {
            moved += channel.moved(from, later);
        }
        boolean taken = moved == 0 ? to == from + 1 : channel.moved(from, to) >= LEAST_SHARE * moved;
        StagePair move = new StagePair(from, to);
        return taken || touchpoints.stream().anyMatch(touchpoint -> move.equals(touchpoint.enables()));
    }

    /** About so many bytes in memory. */
    public long bytes() {
        long columns = (long) channels.length * stages.length * (touchpoints.size() + 2L * stages.length);
        return 8 * columns + 100_000;
    }

    /** A walk over cases of the log. */
    StayWalk walk() {
        return new StayWalk(touchpoints, stages.length);
    }

    Segments segments() {
        return segments;
    }

    /** Codes of the channels that have cases, most cases first, ties by code. */
    List<Integer> channels() {
        List<Integer> found = new ArrayList<>();
        for (int c = 0; c < channels.length; c++) {
            if (channels[c] != null) {
                found.add(c);
            }
        }
        found.sort(
                Comparator.comparingLong((Integer c) -> -channel(c).cases()).thenComparing(Comparator.naturalOrder()));
        return found;
    }

    ChannelSurvey channel(int code) {
        ChannelSurvey channel = channels[code];
        if (channel == null) {
            throw new IllegalArgumentException("no case has the channel " + code);
        }
        return channel;
    }

    /** What all channels together did. */
    ChannelSurvey together() {
        ChannelSurvey all = new ChannelSurvey(stages.length, touchpoints.size() + stages.length);
        for (ChannelSurvey channel : channels) {
            if (channel != null) {
                all.addAll(channel);
            }
        }
        return all;
    }

    /** Whether the move is a way of these cases: a tenth of those who move on take it, or something is declared to help it. */
    boolean told(ChannelSurvey stream, int from, int to) {
        return told(stream, touchpoints, from, to);
    }

    StagePlan stage(int stage) {
        return stages[stage];
    }

    int stages() {
        return stages.length;
    }
}
