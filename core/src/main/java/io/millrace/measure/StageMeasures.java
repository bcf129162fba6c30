// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * The data box of a stage.
 *
 * <p>A case is <em>in</em> a stage from its first entry until its first entry into a later stage of the model, its dated exit or its next
 * order; every case that entered is, at {@code asOf}, passed on, dropped, left without a date, or still there:
 * {@code cases = passedOn + dropped + undatedExits + wip} (+ {@code completed} for a last stage).
 *
 * @param stage index in the stage model
 * @param cases cases that entered
 * @param wip cases in the stage at {@code asOf}
 * @param leadTime Kaplan-Meier time to leaving by any exit; absent for a last stage
 * @param processTime time that somebody works on the case in this stage, per case
 * @param percentCompleteAndAccurate %C&A: 1 - defective / passed on; absent where nothing that was read could have shown a defect
 * @param nextStageRate passed on / cases; for the stage that waits for the next order, ordered again / cases
 * @param dropOff (dropped + undated exits) / cases
 * @param passedOn cases that entered a later stage or ordered again
 * @param dropped dated exits and cases gone silent
 * @param undatedExits cases that left from here without a date
 * @param returns cases that came back here after a later stage
 * @param skips cases that passed here without entering: an earlier and a later stage entered, this one not
 * @param lateEntries cases that began here although it is not the first stage
 * @param defects cases passed on that came back or met a defect touchpoint here
 * @param customerProcess process time of the customer's own acts, per case
 * @param ourProcess process time of everybody else's acts, per case
 * @param ourWait time in the stage during which the next act was not the customer's, per case
 * @param entries how cases came in: pulled by the customer or pushed by us
 * @param information cases that got information here, electronic and by hand
 */
public record StageMeasures(
        int stage,
        String key,
        String name,
        CaseCount cases,
        CaseCount wip,
        DurationEstimate leadTime,
        DurationEstimate processTime,
        Share percentCompleteAndAccurate,
        Share nextStageRate,
        Share dropOff,
        CaseCount passedOn,
        CaseCount dropped,
        CaseCount undatedExits,
        CaseCount returns,
        CaseCount skips,
        CaseCount lateEntries,
        CaseCount defects,
        DurationEstimate customerProcess,
        DurationEstimate ourProcess,
        DurationEstimate ourWait,
        Entries entries,
        Information information) {

    /** Cases whose first entry was the customer's own act, and all others. */
    public record Entries(CaseCount pulled, CaseCount pushed) {}

    /** Cases with an electronic and with a manual information event while in the stage. */
    public record Information(CaseCount electronic, CaseCount manual) {}
}
