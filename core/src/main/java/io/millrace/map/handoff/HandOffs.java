// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.event.EventLog;
import io.millrace.measure.CaseCount;
import io.millrace.measure.waiting.WaitingCauses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hand-offs of a view at one level.
 *
 * @param level what counts as a party
 * @param stream name of the stream
 * @param headline the finding in plain words with its numbers
 * @param rules how the factors were counted, as sentences
 * @param cases all cases in view
 * @param handOffs weakest first
 * @param reason why the level cannot be told, with what to declare; null when it can
 */
public record HandOffs(
        PartyLevel level,
        String stream,
        String headline,
        List<String> rules,
        CaseCount cases,
        List<HandOff> handOffs,
        @Nullable String reason) {

    /**
     * Puts the sentences to what was counted.
     *
     * @param stream name of the stream in view, or null for all together
     * @param causes why cases waited, by {@link HandOffMoves}
     */
    public static HandOffs of(
            PartyLevel level,
            @Nullable String stream,
            EventLog words,
            DeclaredParties declared,
            HorizonAggregate.Watch watch,
            List<HandOff> handOffs,
            WaitingCauses causes) {
        String reason = Parties.absence(level, words, declared);
        HandOffMoves moves = new HandOffMoves(level, words, declared);
        CaseCount cases = new CaseCount(watch.cases(), "cases");
        String name = stream == null ? "all" : stream;
        return reason == null
                ? new HandOffs(
                        level,
                        name,
                        HandOffWords.headline(level, handOffs),
                        HandOffWords.rules(watch.horizons()),
                        cases,
                        handOffs.stream()
                                .map(one -> one.waiting(causes.of(moves.row(one))))
                                .toList(),
                        null)
                : new HandOffs(level, name, HandOffWords.absent(level, reason), List.of(), cases, List.of(), reason);
    }

    /** Those whose strength is known, weakest first. */
    public List<HandOff> ranked() {
        return handOffs.stream().filter(HandOffs::isRanked).toList();
    }

    /** Those of which the data cannot tell the strength although they have cases enough, most cases first. */
    public List<HandOff> unranked() {
        return handOffs.stream().filter(one -> !isRanked(one) && !isRare(one)).toList();
    }

    /** Those of so few cases that no strength could be told. */
    public List<HandOff> rare() {
        return handOffs.stream().filter(one -> !isRanked(one) && isRare(one)).toList();
    }

    private static boolean isRanked(HandOff one) {
        return one.strength().value() != null;
    }

    private static boolean isRare(HandOff one) {
        return one.cases().cases() < HandOffMaker.FEWEST;
    }
}
