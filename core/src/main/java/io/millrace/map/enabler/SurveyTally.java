// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.journey.TraceCursor;
import io.millrace.stats.DurationHistogram;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The running tally of {@link EnablerSurvey}. For one thread at a time. */
public final class SurveyTally {
    private final StayWalk walk;
    private final SegmentCode code;
    private final int stages;
    private final SegmentTally segments = new SegmentTally();
    private final @Nullable ChannelSurvey[] channels;
    private final DurationHistogram[] untilMove;
    private final DurationHistogram[] untilWon;
    private final MeetingAges[] ages;

    SurveyTally(StayWalk walk, SegmentCode code) {
        this.walk = walk;
        this.code = code;
        this.stages = walk.stages();
        this.channels = new ChannelSurvey[code.channels()];
        this.untilMove = Stream.generate(DurationHistogram::new).limit(stages).toArray(DurationHistogram[]::new);
        this.untilWon = Stream.generate(DurationHistogram::new).limit(stages).toArray(DurationHistogram[]::new);
        this.ages = Stream.generate(MeetingAges::new).limit(stages).toArray(MeetingAges[]::new);
    }

    void add(TraceCursor trace) {
        walk.walk(trace);
        segments.add(code.of(trace), 1);
        ChannelSurvey channel = channel(trace.channel());
        channel.addCase();
        for (int stay = 0; stay < walk.stays(); stay++) {
            int stage = walk.stage(stay);
            channel.addStay(walk, stay);
            if (walk.next(stay) >= 0) {
                untilMove[stage].add(walk.age(stay));
            }
            if (walk.won() && walk.untilEnd(stay) > 0) {
                untilWon[stage].add(walk.untilEnd(stay));
            }
            for (int m = walk.metFrom(stay); m < walk.metFrom(stay + 1); m++) {
                ages[stage].add(walk.metAge(m, stay));
            }
        }
    }

    void addAll(SurveyTally other) {
        segments.addAll(other.segments);
        for (int c = 0; c < channels.length; c++) {
            ChannelSurvey theirs = other.channels[c];
            if (theirs != null) {
                channel(c).addAll(theirs);
            }
        }
        for (int s = 0; s < stages; s++) {
            untilMove[s].addAll(other.untilMove[s]);
            untilWon[s].addAll(other.untilWon[s]);
            ages[s].addAll(other.ages[s]);
        }
    }

    private ChannelSurvey channel(int code) {
        ChannelSurvey channel = channels[code];
        if (channel == null) {
            channel = new ChannelSurvey(stages, walk.meetings());
            channels[code] = channel;
        }
        return channel;
    }

    Segments segments(long most) {
        return Segments.of(code, segments, most);
    }

    /** What the cases of each channel did, or null for a channel without cases. */
    @Nullable
    ChannelSurvey[] channels() {
        return channels;
    }

    /** How long after entering a stage those moved on who did, in micros. */
    DurationHistogram untilMove(int stage) {
        return untilMove[stage];
    }

    /** How long after entering a stage those came to the end who did, in micros. */
    DurationHistogram untilWon(int stage) {
        return untilWon[stage];
    }

    MeetingAges ages(int stage) {
        return ages[stage];
    }
}
