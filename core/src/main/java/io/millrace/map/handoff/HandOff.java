// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.waiting.CauseTotals;

/**
 * All moves from one party to another; between persons, from those of one lane to those of another.
 *
 * @param from number of the group that gives
 * @param to number of the group that takes
 * @param giver its name
 * @param taker its name
 * @param cases cases that make the move
 * @param moves how often it is made
 * @param sameParty how often the same party went on: a move between lanes that is no hand-off
 * @param handedOff cases in which the party changed
 * @param waitTime from the end of the giving step to the start of the taking one, at the first hand-off of a case
 * @param acceptance share of declared hand-overs that were taken up
 * @param bounce share that went back to the party that gave before a later stage
 * @param excessLoss share lost beyond what is lost where the party stays
 * @param completeness share that met no defect before a later stage
 * @param strength of all four
 * @param causes why the hand-offs waited, all of them and not only the first of a case
 * @param likeNext whether the next weaker or stronger one below it in the table may be as weak: the intervals overlap
 */
public record HandOff(
        int from,
        int to,
        String giver,
        String taker,
        CaseCount cases,
        long moves,
        long sameParty,
        CaseCount handedOff,
        DurationEstimate waitTime,
        Factor acceptance,
        Factor bounce,
        ExcessLoss excessLoss,
        Factor completeness,
        Strength strength,
        CauseTotals causes,
        boolean likeNext) {

    HandOff likeNext(boolean like) {
        return new HandOff(
                from,
                to,
                giver,
                taker,
                cases,
                moves,
                sameParty,
                handedOff,
                waitTime,
                acceptance,
                bounce,
                excessLoss,
                completeness,
                strength,
                causes,
                like);
    }

    HandOff waiting(CauseTotals why) {
        return new HandOff(
                from,
                to,
                giver,
                taker,
                cases,
                moves,
                sameParty,
                handedOff,
                waitTime,
                acceptance,
                bounce,
                excessLoss,
                completeness,
                strength,
                why,
                likeNext);
    }

    /** What it loses and how long it waits, in plain words with its numbers. */
    public String sentence() {
        return HandOffWords.of(this);
    }

    /** Both names. */
    public String name() {
        return giver + " → " + taker;
    }
}
