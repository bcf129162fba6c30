// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.stats.DurationHistogram;
import java.util.ArrayList;
import java.util.List;

/** Adds up what cases did in one stage. */
final class StageTally {
    private final int stage;
    private final long[] cases = new long[StagePart.size()];
    private final DurationHistogram[] movedTo;
    private final DurationHistogram otherwiseLeft = new DurationHistogram();
    private final DurationHistogram censored = new DurationHistogram();
    private final DurationHistogram processTime = new DurationHistogram();
    private final DurationHistogram customerProcess = new DurationHistogram();
    private final DurationHistogram ourProcess = new DurationHistogram();
    private final DurationHistogram ourWait = new DurationHistogram();
    private int customerBasis;
    private int ourBasis;

    StageTally(int stage, int stages) {
        this.stage = stage;
        this.movedTo = new DurationHistogram[stages];
        for (int to = stage + 1; to < stages; to++) {
            movedTo[to] = new DurationHistogram();
        }
    }

    void add(StagePassages passages) {
        int parts = passages.parts(stage);
        for (int left = parts; left != 0; left &= left - 1) {
            cases[Integer.numberOfTrailingZeros(left)]++;
        }
        Leaving how = passages.leaving(stage);
        if (how.timed()) {
            leave(how, passages.next(stage), passages.timeIn(stage));
        }
        addWork(passages.work(), parts);
    }

    private void leave(Leaving how, int next, long micros) {
        if (next >= 0) {
            movedTo[next].add(micros);
        } else if (how.censored()) {
            censored.add(micros);
        } else {
            otherwiseLeft.add(micros);
        }
    }

    private void addWork(CaseWork work, int parts) {
        if (StagePart.PROCESS_TIME.in(parts)) {
            processTime.add(work.customer(stage) + work.ours(stage));
        }
        if (StagePart.CUSTOMER_PROCESS.in(parts)) {
            customerProcess.add(work.customer(stage));
            customerBasis |= work.customerBasis(stage);
        }
        if (StagePart.OUR_PROCESS.in(parts)) {
            ourProcess.add(work.ours(stage));
            ourBasis |= work.oursBasis(stage);
        }
        if (StagePart.OUR_WAIT.in(parts)) {
            ourWait.add(work.wait(stage));
        }
    }

    void addAll(StageTally other) {
        for (int i = 0; i < cases.length; i++) {
            cases[i] += other.cases[i];
        }
        for (int to = stage + 1; to < movedTo.length; to++) {
            movedTo[to].addAll(other.movedTo[to]);
        }
        otherwiseLeft.addAll(other.otherwiseLeft);
        censored.addAll(other.censored);
        processTime.addAll(other.processTime);
        customerProcess.addAll(other.customerProcess);
        ourProcess.addAll(other.ourProcess);
        ourWait.addAll(other.ourWait);
        customerBasis |= other.customerBasis;
        ourBasis |= other.ourBasis;
    }

    long cases(StagePart part) {
        return cases[part.index()];
    }

    DurationHistogram movedTo(int to) {
        return movedTo[to];
    }

    /** Everything that left, but not into {@code to}; -1 for everything that left at all. */
    DurationHistogram leftOtherwiseThanTo(int to) {
        List<DurationHistogram> left = new ArrayList<>(List.of(otherwiseLeft));
        for (int other = stage + 1; other < movedTo.length; other++) {
            if (other != to) {
                left.add(movedTo[other]);
            }
        }
        return DurationHistogram.union(left);
    }

    DurationHistogram left() {
        return leftOtherwiseThanTo(-1);
    }

    DurationHistogram censored() {
        return censored;
    }

    DurationHistogram processTime() {
        return processTime;
    }

    DurationHistogram customerProcess() {
        return customerProcess;
    }

    DurationHistogram ourProcess() {
        return ourProcess;
    }

    DurationHistogram ourWait() {
        return ourWait;
    }

    Basis processBasis() {
        return DurationEstimates.basis(customerBasis | ourBasis);
    }

    Basis customerBasis() {
        return DurationEstimates.basis(customerBasis);
    }

    Basis ourBasis() {
        return DurationEstimates.basis(ourBasis);
    }
}
