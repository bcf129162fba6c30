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
    private final Leaving[] leaving;
    private final int[] next;
    private final boolean[] backLoop;
    private long entered;

    /** Stages after whose first entry a later one was entered, as bits. */
    private long passed;

    private boolean looped;
    private int[] path = new int[16];
    private int pathLength;
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
        this.leaving = new Leaving[stages];
        Arrays.fill(leaving, Leaving.NEVER_ENTERED);
        this.next = new int[stages];
        Arrays.fill(next, -1);
        this.backLoop = new boolean[stages * stages];
    }

    /** Walks the case that the cursor stands on; everything that this object tells is about that case until the next walk. */
    public StagePassages walk(TraceCursor trace) {
        clear();
        end = trace.endTime();
        int size = trace.size();
        int stage = -1;
        for (int i = 0; i < size; i++) {
            int touchpoint = trace.touchpoint(i);
            int to = trace.stage(i);
            if (to >= 0) {
                enter(trace, i, stage, to);
                stage = to;
            }
            if (stage >= 0) {
                parts[stage] |= traits.parts(touchpoint);
            }
            work.add(trace, i, stage);
        }
        settle(trace.ending());
        return this;
    }

    private void clear() {
        work.clear(entered);
        for (long left = entered; left != 0; left &= left - 1) {
            int stage = Long.numberOfTrailingZeros(left);
            parts[stage] = 0;
            leaving[stage] = Leaving.NEVER_ENTERED;
            next[stage] = -1;
        }
        if (looped) {
            Arrays.fill(backLoop, false);
            looped = false;
        }
        entered = 0;
        passed = 0;
        pathLength = 0;
    }

    private void enter(TraceCursor trace, int i, int from, int stage) {
        long bit = 1L << stage;
        if ((entered & bit) == 0) {
            enterFirst(trace, i, stage);
        } else if (stage < from || (passed & bit) != 0) {
            parts[stage] |= StagePart.RETURNS.bit();
            if (stage < from) {
                backLoop[from * stages + stage] = true;
                looped = true;
            }
        }
        entered |= bit;
        passed |= entered & (bit - 1);
        if (from != stage) {
            appendToPath(stage);
        }
    }

    private void enterFirst(TraceCursor trace, int i, int stage) {
        firstEntry[stage] = trace.time(i);
        boolean pulled = traits.byCustomer(trace.touchpoint(i));
        parts[stage] |= StagePart.CASES.bit() | (pulled ? StagePart.PULLED.bit() : StagePart.PUSHED.bit());
        if (entered == 0 && stage > 0) {
            parts[stage] |= StagePart.LATE_ENTRIES.bit();
        }
    }

    private void appendToPath(int stage) {
        if (pathLength == path.length) {
            path = Arrays.copyOf(path, pathLength * 2);
        }
        path[pathLength++] = stage;
    }

    /** From the last stage to the first: whoever moved on did so into the later stage with the earliest first entry. */
    private void settle(Ending ending) {
        int earliest = -1;
        for (long left = entered; left != 0; ) {
            int stage = Long.SIZE - 1 - Long.numberOfLeadingZeros(left);
            left ^= 1L << stage;
            next[stage] = earliest;
            settle(stage, earliest >= 0 ? Leaving.MOVED_ON : atTheEnd(stage, ending));
            if (earliest < 0 || firstEntry[stage] <= firstEntry[earliest]) {
                earliest = stage;
            }
        }
    }

    private void settle(int stage, Leaving how) {
        leaving[stage] = how;
        int all = parts[stage] | how.parts() | work.parts(stage);
        if (how.timed() && !last[stage]) {
            all |= StagePart.LEAD_TIME.bit();
        }
        if (!StagePart.PASSED_ON.in(all)) {
            all &= ~StagePart.DEFECTS.bit();
        } else if (StagePart.RETURNS.in(all)) {
            all |= StagePart.DEFECTS.bit();
        }
        parts[stage] = all;
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
        return (entered >>> stage & 1) != 0;
    }

    /** The stages that were entered, as bits. */
    long entered() {
        return entered;
    }

    /** The stages that were passed by, as bits: between two that were entered, and not entered. */
    long skipped() {
        return entered == 0 ? 0 : (Long.highestOneBit(entered) - 1) & -Long.lowestOneBit(entered) & ~entered;
    }

    /** Micros since the epoch of the first entry; means nothing for a stage that was not entered. */
    public long firstEntry(int stage) {
        return firstEntry[stage];
    }

    /** The entered stage that is furthest in the model, or -1. */
    public int furthest() {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(entered);
    }

    /** Bits of {@link StagePart}. */
    int parts(int stage) {
        return (skipped() >>> stage & 1) == 0 ? parts[stage] : StagePart.SKIPS.bit();
    }

    Leaving leaving(int stage) {
        return leaving[stage];
    }

    /** The stage that the case moved on to, or -1. */
    int next(int stage) {
        return next[stage];
    }

    /** Whether the case tells something about the time in the stage: it was there, and it is known when it left or that it has not. */
    public boolean timed(int stage) {
        return leaving[stage].timed();
    }

    /** Whether the case was not seen to leave the stage. */
    public boolean censored(int stage) {
        return leaving[stage].censored();
    }

    /** Whether the case is open and in the stage now: what WIP counts. */
    public boolean stillIn(int stage) {
        return leaving[stage] == Leaving.OPEN;
    }

    /** Whether the case went on from the stage: to a later one, or to the next order. */
    public boolean passedOn(int stage) {
        return StagePart.PASSED_ON.in(leaving[stage].parts());
    }

    /** Micros in the stage, censored or not; means nothing unless the leaving is timed. */
    public long timeIn(int stage) {
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

    /** How many stages the path has. */
    public int pathLength() {
        return pathLength;
    }

    /** Stages in the order entered, equal neighbours merged; longer than {@link #pathLength}, not to be written. */
    public int[] path() {
        return path;
    }

    /** The path in 64 bits, as {@link VariantHash} has the touchpoints. */
    public long pathHash() {
        long hash = VariantHash.START;
        for (int i = 0; i < pathLength; i++) {
            hash = VariantHash.next(hash, path[i]);
        }
        return VariantHash.end(hash);
    }

    CaseWork work() {
        return work;
    }
}
