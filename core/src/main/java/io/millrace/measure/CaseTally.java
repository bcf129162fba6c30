// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.Ending;
import io.millrace.journey.TraceCursor;
import io.millrace.stats.DurationHistogram;
import io.millrace.stats.ExactSum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what is told of whole cases: the box score. */
final class CaseTally {
    private static final Ending[] ENDINGS = Ending.values();

    private final long[] cases = new long[ENDINGS.length];
    private final long[] timed = new long[ENDINGS.length];
    private final DurationHistogram goal = new DurationHistogram();
    private final DurationHistogram exits = new DurationHistogram();
    private final DurationHistogram censored = new DurationHistogram();
    private final DurationHistogram processTime = new DurationHistogram();
    private final ExactSum worked = new ExactSum();
    private final ExactSum elapsed = new ExactSum();
    private int basis;
    private long firstTime = Long.MAX_VALUE;
    private long lastTime = Long.MIN_VALUE;

    void add(TraceCursor trace, CaseWork work) {
        Ending ending = trace.ending();
        (work.totalBasis() == 0 ? cases : timed)[place(ending)]++;
        if (trace.size() == 0) {
            return;
        }
        long start = trace.time(0);
        firstTime = Math.min(firstTime, start);
        lastTime = Math.max(lastTime, trace.time(trace.size() - 1));
        end(ending, Math.max(0, trace.endTime() - start));
        if (work.totalBasis() != 0) {
            long until = ending == Ending.EXITED_UNDATED ? work.latest() : Math.max(work.latest(), trace.endTime());
            processTime.add(work.total());
            worked.add(work.total());
            elapsed.add(until - start);
            basis |= work.totalBasis();
        }
    }

    private void end(Ending ending, long micros) {
        switch (ending) {
            case COMPLETED, NEXT_ORDER -> goal.add(micros);
            case EXITED -> exits.add(micros);
            case OPEN, SILENT -> censored.add(micros);
            case EXITED_UNDATED -> {}
        }
    }

    void addAll(CaseTally other) {
        for (int i = 0; i < cases.length; i++) {
            cases[i] += other.cases[i];
            timed[i] += other.timed[i];
        }
        goal.addAll(other.goal);
        exits.addAll(other.exits);
        censored.addAll(other.censored);
        processTime.addAll(other.processTime);
        worked.add(other.worked);
        elapsed.add(other.elapsed);
        basis |= other.basis;
        firstTime = Math.min(firstTime, other.firstTime);
        lastTime = Math.max(lastTime, other.lastTime);
    }

    CaseCount count(CasePart part) {
        long count = 0;
        for (Ending ending : ENDINGS) {
            count += part.has(ending, false) ? cases[place(ending)] : 0;
            count += part.has(ending, true) ? timed[place(ending)] : 0;
        }
        return new CaseCount(count, part.selection());
    }

    // counts stand in an array by ending: a map would box every count of every case
    @SuppressWarnings("EnumOrdinal")
    private static int place(Ending ending) {
        return ending.ordinal();
    }

    /** Micros since the epoch; 0 without cases. */
    long firstTime() {
        return firstTime == Long.MAX_VALUE ? 0 : firstTime;
    }

    /** Micros since the epoch; 0 without cases. */
    long lastTime() {
        return lastTime == Long.MIN_VALUE ? 0 : lastTime;
    }

    Totals measure(List<StageMeasures> stages) {
        CaseCount known = count(CasePart.PROCESS_TIME);
        return new Totals(
                DurationEstimates.goal(
                        goal,
                        exits,
                        censored,
                        "no case was completed or followed by another order",
                        CasePart.LEAD_TIME.selection()),
                DurationEstimates.observed(
                        processTime,
                        known.cases(),
                        DurationEstimates.basis(basis),
                        StageMeasurer.NO_PROCESS_TIME,
                        known.selection()),
                activityRatio(known),
                rolledPercentCompleteAndAccurate(stages),
                count(CasePart.OPEN),
                count(CasePart.COMPLETED),
                count(CasePart.ORDERED_AGAIN),
                count(CasePart.EXITED),
                count(CasePart.UNDATED_EXITS),
                count(CasePart.SILENT));
    }

    private Share activityRatio(CaseCount known) {
        String reason = known.cases() == 0
                ? StageMeasurer.NO_PROCESS_TIME
                : elapsed.value().signum() == 0
                        ? "no time passes between first and last event"
                        : worked.value().compareTo(elapsed.value()) > 0
                                ? "more process time than time has passed"
                                : null;
        if (reason != null) {
            return new Share(null, known.cases(), known.selection(), reason, Basis.UNKNOWN);
        }
        double ratio = worked.value().doubleValue() / elapsed.value().doubleValue();
        return new Share(ratio, known.cases(), known.selection(), null, DurationEstimates.basis(basis));
    }

    private Share rolledPercentCompleteAndAccurate(List<StageMeasures> stages) {
        CaseCount all = count(CasePart.CASES);
        Double product = null;
        for (StageMeasures stage : stages) {
            product = times(product, stage.percentCompleteAndAccurate().value());
        }
        return product == null
                ? new Share(null, all.cases(), all.selection(), "no stage has a %C&A", Basis.UNKNOWN)
                : new Share(product, all.cases(), all.selection(), null, Basis.MEASURED);
    }

    private static @Nullable Double times(@Nullable Double product, @Nullable Double value) {
        if (value == null) {
            return product;
        }
        return product == null ? value : Double.valueOf(product * value);
    }
}
