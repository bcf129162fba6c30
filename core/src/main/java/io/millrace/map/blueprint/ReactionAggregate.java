// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.Basis;
import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.DurationEstimates;
import io.millrace.stats.DurationHistogram;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts reactions, actions without one, and acts that nothing came before. Depends on the multiset of cases alone. */
public final class ReactionAggregate implements Aggregate<ReactionTally, Reactions> {
    private static final String NONE_SEEN = "no reaction is known";

    private final Roles roles;
    private final ReactionWindow window;

    /** Looks for reactions within the window. */
    public ReactionAggregate(EventLog words, ReactionWindow window) {
        this.roles = new Roles(words);
        this.window = window;
    }

    @Override
    public ReactionTally create() {
        return new ReactionTally(new ReactionWalk(roles, window), roles.touchpoints());
    }

    @Override
    public void accumulate(ReactionTally tally, TraceCursor trace) {
        tally.add(trace);
    }

    @Override
    public ReactionTally combine(ReactionTally tally, ReactionTally other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public Reactions finish(ReactionTally tally) {
        List<ActionReactions> actions = new ArrayList<>();
        List<CustomerAct> acts = new ArrayList<>();
        for (int t = 0; t < tally.touchpoints(); t++) {
            long happened = tally.times(ReactionPart.COULD, t) + tally.times(ReactionPart.YOUNG, t);
            if (happened > 0) {
                actions.add(action(tally, t));
            }
            long acted = tally.times(ReactionPart.FOLLOWED, t) + tally.times(ReactionPart.LEFT_OVER, t);
            if (acted > 0) {
                acts.add(new CustomerAct(
                        t,
                        acted,
                        count(tally, ReactionPart.FOLLOWED, t),
                        count(tally, ReactionPart.LEFT_OVER, t),
                        count(tally, ReactionPart.OPENING, t)));
            }
        }
        return new Reactions(window.seconds(), List.copyOf(actions), List.copyOf(acts));
    }

    private ActionReactions action(ReactionTally tally, int action) {
        List<ReactionTally.Pair> pairs =
                tally.pairs.stream().filter(pair -> pair.action == action).toList();
        EventCount could = count(tally, ReactionPart.COULD, action);
        EventCount reacted = count(tally, ReactionPart.REACTED, action);
        return new ActionReactions(
                action,
                could,
                reacted,
                count(tally, ReactionPart.UNANSWERED, action),
                count(tally, ReactionPart.OVERTAKEN, action),
                count(tally, ReactionPart.YOUNG, action),
                latency(
                        DurationHistogram.union(
                                pairs.stream().map(pair -> pair.latency).toList()),
                        reacted.cases()),
                pairs.stream()
                        .map(pair -> type(pair, could.times(), tally.touchpoints()))
                        .sorted(Comparator.comparingLong((ActionReactions.Type type) ->
                                        -type.count().times())
                                .thenComparingInt(ActionReactions.Type::reaction))
                        .toList());
    }

    private ActionReactions.Type type(ReactionTally.Pair pair, long could, int touchpoints) {
        int reaction = pair.reaction == touchpoints ? Reactions.NEXT_ORDER : pair.reaction;
        CaseCount cases = new CaseCount(pair.cases, BlueprintSelections.reaction(window, pair.action, reaction));
        long times = pair.latency.count();
        return new ActionReactions.Type(
                reaction, new EventCount(times, cases), (double) times / could, latency(pair.latency, cases));
    }

    private static DurationEstimate latency(DurationHistogram latency, CaseCount cases) {
        return DurationEstimates.observed(latency, cases.cases(), Basis.MEASURED, NONE_SEEN, cases.selection());
    }

    private EventCount count(ReactionTally tally, ReactionPart part, int touchpoint) {
        return new EventCount(
                tally.times(part, touchpoint),
                new CaseCount(tally.cases(part, touchpoint), BlueprintSelections.part(window, part, touchpoint)));
    }
}
