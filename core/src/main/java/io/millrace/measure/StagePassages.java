// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.Arrays;

/**
 * How one case went through the stages of the model. Reused from case to case, so not for two threads at once.
 *
 * <p>A case is in a stage from its first entry until the earliest first entry into a later stage of the model, at once if that came before,
 * else until its end. Both the numbers and the lists of cases behind them come from here.
 */
public final class StagePassages {
    private final int stages;
    private final boolean[] last;
    private final TouchpointTraits traits;
    private final CaseWork work;
    private final int[] parts;
    private final long[] firstEntry;
    private final int[] firstEvent;
    private final int[] latestEvent;
    private final Leaving[] leaving;
    private final int[] next;
    private final boolean[] defect;
    private final boolean[] backLoop;
    private boolean looped;
    private int[] path = new int[16];
    private int pathLength;
    private int lowest;
    private int highest;
    private long end;

    public StagePassages(EventLog log, StageModel model) {
        this(model, new TouchpointTraits(log.touchpoints()));
    }

    StagePassages(StageModel model, TouchpointTraits traits) {
        this.stages = model.stages().size();
        this.last = new boolean[stages];
        for (int s = 0; s < stages; s++) {
            Stage stage = model.stages().get(s);
            last[s] = stage.last();
        }
        this.traits = traits;
        this.work = new CaseWork(stages, traits);
        this.parts = new int[stages];
        this.firstEntry = new long[stages];
        this.firstEvent = new int[stages];
        this.latestEvent = new int[stages];
        this.leaving = new Leaving[stages];
        this.next = new int[stages];
        this.defect = new boolean[stages];
        this.backLoop = new boolean[stages * stages];
    }

    /** Walks the case that the cursor stands on; everything that this object tells is about that case until the next walk. */
    public StagePassages walk(TraceCursor trace) {
        clear();
        end = trace.endTime();
        int stage = -1;
        for (int i = 0; i < trace.size(); i++) {
            int entered = trace.stage(i);
            if (entered >= 0) {
                enter(trace, i, stage, entered);
                stage = entered;
            }
            if (stage >= 0) {
                int touchpoint = trace.touchpoint(i);
                parts[stage] |= traits.information(touchpoint);
                defect[stage] |= traits.defect(touchpoint);
            }
        }
        work.walk(trace);
        for (int s = 0; s < stages; s++) {
            settle(s, trace.ending());
        }
        return this;
    }

    private void clear() {
        Arrays.fill(parts, 0);
        Arrays.fill(latestEvent, -1);
        Arrays.fill(defect, false);
        if (looped) {
            Arrays.fill(backLoop, false);
            looped = false;
        }
        pathLength = 0;
        lowest = stages;
        highest = -1;
    }

    private void enter(TraceCursor trace, int i, int from, int stage) {
        if (latestEvent[stage] < 0) {
            enterFirst(trace, i, stage);
        } else if (stage < from || cameBack(stage)) {
            parts[stage] |= StagePart.RETURNS.bit();
            if (stage < from) {
                backLoop[from * stages + stage] = true;
                looped = true;
            }
        }
        latestEvent[stage] = i;
        if (from != stage) {
            appendToPath(stage);
        }
    }

    private void enterFirst(TraceCursor trace, int i, int stage) {
        firstEntry[stage] = trace.time(i);
        firstEvent[stage] = i;
        boolean pulled = traits.byCustomer(trace.touchpoint(i));
        parts[stage] |= StagePart.CASES.bit() | (pulled ? StagePart.PULLED.bit() : StagePart.PUSHED.bit());
        if (highest < 0 && stage > 0) {
            parts[stage] |= StagePart.LATE_ENTRIES.bit();
        }
        lowest = Math.min(lowest, stage);
        highest = Math.max(highest, stage);
    }

    /** Whether a later stage was entered since the first entry into this one. */
    private boolean cameBack(int stage) {
        for (int later = stage + 1; later <= highest; later++) {
            if (latestEvent[later] > firstEvent[stage]) {
                return true;
            }
        }
        return false;
    }

    private void appendToPath(int stage) {
        if (pathLength == path.length) {
            path = Arrays.copyOf(path, pathLength * 2);
        }
        path[pathLength++] = stage;
    }

    private void settle(int stage, Ending ending) {
        next[stage] = -1;
        if (!entered(stage)) {
            leaving[stage] = Leaving.NEVER_ENTERED;
            parts[stage] |= stage > lowest && stage < highest ? StagePart.SKIPS.bit() : 0;
            return;
        }
        for (int later = stage + 1; later <= highest; later++) {
            if (entered(later) && (next[stage] < 0 || firstEntry[later] < firstEntry[next[stage]])) {
                next[stage] = later;
            }
        }
        Leaving how = next[stage] >= 0 ? Leaving.MOVED_ON : atTheEnd(stage, ending);
        leaving[stage] = how;
        parts[stage] |= how.parts() | work.parts(stage);
        if (how.timed() && !last[stage]) {
            parts[stage] |= StagePart.LEAD_TIME.bit();
        }
        if (StagePart.PASSED_ON.in(parts[stage]) && (defect[stage] || StagePart.RETURNS.in(parts[stage]))) {
            parts[stage] |= StagePart.DEFECTS.bit();
        }
    }

    private Leaving atTheEnd(int stage, Ending ending) {
        return switch (ending) {
            case EXITED -> Leaving.EXITED;
            case EXITED_UNDATED -> Leaving.UNDATED;
            case COMPLETED -> Leaving.COMPLETED;
            case NEXT_ORDER -> last[stage] ? Leaving.COMPLETED : Leaving.ORDERED_AGAIN;
            case SILENT -> last[stage] ? Leaving.COMPLETED : Leaving.SILENT;
            case OPEN -> last[stage] ? Leaving.COMPLETED : Leaving.OPEN;
        };
    }

    public boolean entered(int stage) {
        return latestEvent[stage] >= 0;
    }

    /** Micros since the epoch of the first entry; means nothing for a stage that was not entered. */
    public long firstEntry(int stage) {
        return firstEntry[stage];
    }

    /** The entered stage that is furthest in the model, or -1. */
    public int furthest() {
        return highest;
    }

    /** Bits of {@link StagePart}. */
    int parts(int stage) {
        return parts[stage];
    }

    Leaving leaving(int stage) {
        return leaving[stage];
    }

    /** The stage that the case moved on to, or -1. */
    int next(int stage) {
        return next[stage];
    }

    /** Micros in the stage, censored or not; means nothing unless the leaving is timed. */
    long timeIn(int stage) {
        long until = next[stage] >= 0 ? firstEntry[next[stage]] : end;
        return Math.max(0, until - firstEntry[stage]);
    }

    boolean looped() {
        return looped;
    }

    /** Whether the case went from the later stage straight back into the earlier one, which it had entered before. */
    boolean loopedBack(int from, int to) {
        return backLoop[from * stages + to];
    }

    int pathLength() {
        return pathLength;
    }

    /** Stages in the order entered, equal neighbours merged; longer than {@link #pathLength}, not to be written. */
    int[] path() {
        return path;
    }

    CaseWork work() {
        return work;
    }
}
