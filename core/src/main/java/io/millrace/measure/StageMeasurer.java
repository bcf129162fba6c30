// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.journey.Stage;

/** Writes the data box of one stage from its tally. */
final class StageMeasurer {
    static final String NO_PROCESS_TIME = "no end time and no declared minutes";
    private static final String NOTHING_FOLLOWS = "last stage: nothing follows";
    private static final String NO_DEFECT_SHOWN =
            "nothing could have shown a defect: no touchpoint is marked as one, and no case enters this stage twice";
    private static final String NO_CASE = "no case entered";

    private final int index;
    private final Stage stage;
    private final StageTally tally;
    private final boolean showsDefects;

    /**
     * Takes what was added up.
     *
     * @param showsDefects whether anything that was read could have shown a defect of this stage
     */
    StageMeasurer(int index, Stage stage, StageTally tally, boolean showsDefects) {
        this.index = index;
        this.stage = stage;
        this.tally = tally;
        this.showsDefects = showsDefects;
    }

    StageMeasures measure() {
        return new StageMeasures(
                index,
                stage.key(),
                stage.name(),
                count(StagePart.CASES),
                count(StagePart.WIP),
                leadTime(),
                DurationEstimates.observed(
                        tally.processTime(),
                        cases(StagePart.PROCESS_TIME),
                        tally.processBasis(),
                        NO_PROCESS_TIME,
                        key(StagePart.PROCESS_TIME)),
                percentCompleteAndAccurate(),
                nextStageRate(),
                Share.of(
                        cases(StagePart.DROPPED) + cases(StagePart.UNDATED_EXITS),
                        cases(StagePart.CASES),
                        key(StagePart.CASES),
                        NO_CASE),
                count(StagePart.PASSED_ON),
                count(StagePart.DROPPED),
                count(StagePart.UNDATED_EXITS),
                count(StagePart.RETURNS),
                count(StagePart.SKIPS),
                count(StagePart.LATE_ENTRIES),
                count(StagePart.DEFECTS),
                DurationEstimates.observed(
                        tally.customerProcess(),
                        cases(StagePart.CUSTOMER_PROCESS),
                        tally.customerBasis(),
                        NO_PROCESS_TIME,
                        key(StagePart.CUSTOMER_PROCESS)),
                DurationEstimates.observed(
                        tally.ourProcess(),
                        cases(StagePart.OUR_PROCESS),
                        tally.ourBasis(),
                        NO_PROCESS_TIME,
                        key(StagePart.OUR_PROCESS)),
                DurationEstimates.observed(
                        tally.ourWait(),
                        cases(StagePart.OUR_WAIT),
                        Basis.MEASURED,
                        "no act of ours followed in this stage",
                        key(StagePart.OUR_WAIT)),
                new StageMeasures.Entries(count(StagePart.PULLED), count(StagePart.PUSHED)),
                new StageMeasures.Information(count(StagePart.ELECTRONIC), count(StagePart.MANUAL)));
    }

    private DurationEstimate leadTime() {
        if (stage.last()) {
            return DurationEstimate.absent(NOTHING_FOLLOWS, key(StagePart.LEAD_TIME));
        }
        return DurationEstimates.survival(tally.left(), tally.censored(), NO_CASE, key(StagePart.LEAD_TIME));
    }

    private Share percentCompleteAndAccurate() {
        long passedOn = cases(StagePart.PASSED_ON);
        if (passedOn > 0 && !showsDefects) {
            return new Share(null, passedOn, key(StagePart.PASSED_ON), NO_DEFECT_SHOWN, Basis.UNKNOWN);
        }
        return Share.of(
                passedOn - cases(StagePart.DEFECTS), passedOn, key(StagePart.PASSED_ON), "no case was passed on");
    }

    private Share nextStageRate() {
        long entered = cases(StagePart.CASES);
        return stage.last()
                ? new Share(null, entered, key(StagePart.CASES), NOTHING_FOLLOWS, Basis.UNKNOWN)
                : Share.of(cases(StagePart.PASSED_ON), entered, key(StagePart.CASES), NO_CASE);
    }

    private long cases(StagePart part) {
        return tally.cases(part);
    }

    private CaseCount count(StagePart part) {
        return new CaseCount(cases(part), key(part));
    }

    private String key(StagePart part) {
        return part.selection(stage.key());
    }
}
