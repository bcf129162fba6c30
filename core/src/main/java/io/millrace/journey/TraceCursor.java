// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;

/** A view that moves over the cases of a log without making an object per event. Not for two threads at once. */
public final class TraceCursor {
    private static final Ending[] ENDINGS = Ending.values();

    private final EventLog log;
    private final int firstCase;
    private final int[] stageOf;
    private int trace;
    private int from;
    private int to;

    public TraceCursor(EventLog log) {
        this(log, 0);
    }

    /** Over a slice whose first case has this number in the whole log. */
    public TraceCursor(EventLog log, int firstCase) {
        this.log = log;
        this.firstCase = firstCase;
        this.stageOf = log.touchpoints().stream().mapToInt(Touchpoint::stage).toArray();
    }

    /** Moves to a case. */
    public TraceCursor moveTo(int caseIndex) {
        trace = caseIndex;
        from = log.caseOffsets()[caseIndex];
        to = log.caseOffsets()[caseIndex + 1];
        return this;
    }

    public EventLog log() {
        return log;
    }

    /** Number of the case in this log or slice. */
    public int caseIndex() {
        return trace;
    }

    /** Number of the case in the whole log. */
    public int caseNumber() {
        return firstCase + trace;
    }

    /** How many events the case has. */
    public int size() {
        return to - from;
    }

    /** Code of the touchpoint of event {@code i} of the case. */
    public int touchpoint(int i) {
        return log.touchpoint()[from + i];
    }

    /** Stage that event {@code i} enters, or {@link Touchpoint#NO_STAGE}. */
    public int stage(int i) {
        return stageOf[log.touchpoint()[from + i]];
    }

    /** Micros since the epoch, UTC. */
    public long time(int i) {
        return log.time()[from + i];
    }

    /** Micros since the epoch when event {@code i} ended, or {@link RawEvent#NO_TIME}. */
    public long end(int i) {
        long[] end = log.end();
        return end == null ? RawEvent.NO_TIME : end[from + i];
    }

    /** Code of the agent of event {@code i}, or -1. */
    public int agent(int i) {
        int[] agent = log.agent();
        return agent == null ? -1 : agent[from + i];
    }

    /** Minor units of event {@code i}, or {@link RawEvent#NO_VALUE}. */
    public long value(int i) {
        long[] value = log.value();
        return value == null ? RawEvent.NO_VALUE : value[from + i];
    }

    /** Code of the customer of the case, or -1. */
    public int customer() {
        return log.customer()[trace];
    }

    /** Code of the channel of the case. */
    public int channel() {
        return log.channel()[trace];
    }

    public Ending ending() {
        return ENDINGS[log.ending()[trace]];
    }

    /** When the case ended or, while it is open, {@code asOf}. */
    public long endTime() {
        return log.endTime()[trace];
    }

    /** Code of the exit, or -1. */
    public int exit() {
        return log.exit()[trace];
    }
}
