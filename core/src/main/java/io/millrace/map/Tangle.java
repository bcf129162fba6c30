// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.LaneRow;
import io.millrace.event.Party;
import io.millrace.measure.BoxMeasures;
import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All connections between touchpoints at once, before anything is sorted into stages or streams.
 *
 * @param company whose it is
 * @param stream name of the stream
 * @param all whether it is every stream together
 * @param headline the finding in plain words with its numbers
 * @param basis what it is based on: cases, case rule, period, as of
 * @param shown which connections are drawn, as sentences
 * @param cases all cases of the stream
 * @param moves how often a case moves from one event to the next
 * @param least connections that fewer cases make are hidden, unless they are the most frequent way into or out of a touchpoint
 * @param steps the values of {@code least} that make a difference, ascending, 1 first
 * @param spots those that most cases meet, by index of the touchpoint
 * @param rare touchpoints that are too many to draw
 * @param connections most cases first; among all touchpoints, drawn or not
 */
public record Tangle(
        String company,
        String stream,
        boolean all,
        String headline,
        String basis,
        String shown,
        CaseCount cases,
        long moves,
        long least,
        List<Long> steps,
        List<Spot> spots,
        int rare,
        List<Connection> connections) {
    /** Stands for the beginning of a case where a touchpoint would stand. */
    public static final int START = -1;

    /** Stands for where a case was last seen. */
    public static final int END = -2;

    /**
     * A touchpoint.
     *
     * @param lane name, or null without a lane
     * @param place in the order in which most moves run forward, from 0
     */
    public record Spot(
            int touchpoint, String name, @Nullable String lane, LaneRow row, Party by, int place, BoxMeasures met) {}

    /**
     * A move from one touchpoint to the next, or from {@link #START}, or to {@link #END}.
     *
     * @param cases cases that make it
     * @param times how often it is made
     * @param untilNext how long it takes; null at the start and the end
     * @param standing whether it is drawn, and why
     * @param loop whether it runs against the order in which most moves run forward, or from a touchpoint to itself
     */
    public record Connection(
            int from,
            int to,
            CaseCount cases,
            long times,
            @Nullable DurationEstimate untilNext,
            Standing standing,
            boolean loop) {

        /** Whether it joins two touchpoints, rather than start or end. */
        public boolean betweenTouchpoints() {
            return from >= 0 && to >= 0;
        }
    }

    /** Whether a connection is drawn. */
    public enum Standing {
        /** Drawn: enough cases make it. */
        FREQUENT,
        /** Drawn although fewer cases make it: it is the most frequent way into or out of a touchpoint. */
        KEPT,
        /** Not drawn. */
        HIDDEN;

        public boolean drawn() {
            return this != HIDDEN;
        }
    }
}
