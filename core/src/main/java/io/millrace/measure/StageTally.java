// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.stats.DurationHistogram;
import java.util.ArrayList;
import java.util.List;

/** Adds up what cases did in one stage. */
final class StageTally {
    private static final int WORK = StagePart.PROCESS_TIME.bit() | StagePart.OUR_WAIT.bit();

    private final int stage;
    private final PartCounts cases = new PartCounts();
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

    /** Adds a case that entered the stage or passed it by. */
    void add(StagePassages passages) {
        int parts = passages.parts(stage);
        cases.add(parts);
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
        if ((parts & WORK) == 0) {
            return;
        }
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
        cases.addAll(other.cases);
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
        return cases.count(part);
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
