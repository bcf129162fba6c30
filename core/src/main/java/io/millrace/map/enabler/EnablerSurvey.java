// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;

/**
 * The first pass over the cases: who met what where, and by that what is worth comparing, at which ages and over which time.
 *
 * <p>Depends on the multiset of cases alone.
 */
public final class EnablerSurvey implements Aggregate<SurveyTally, EnablerPlan> {
    private final EventLog words;
    private final StageModel model;

    /**
     * Surveys the cases of a log.
     *
     * @param words a log that has the words of the cases to come
     * @param model the one that the log was made with
     */
    public EnablerSurvey(EventLog words, StageModel model) {
        this.words = words;
        this.model = model;
    }

    @Override
    public SurveyTally create() {
        StayWalk walk = new StayWalk(words.touchpoints(), model.stages().size());
        return new SurveyTally(walk, new SegmentCode(words));
    }

    @Override
    public void accumulate(SurveyTally tally, TraceCursor trace) {
        tally.add(trace);
    }

    @Override
    public SurveyTally combine(SurveyTally tally, SurveyTally other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public EnablerPlan finish(SurveyTally tally) {
        return EnablerPlan.of(words, model, tally);
    }
}
