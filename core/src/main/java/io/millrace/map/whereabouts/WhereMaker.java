// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import io.millrace.map.PlainNumbers;
import io.millrace.measure.CaseCount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts ranges and stuck cases together. */
public final class WhereMaker {
    private final EventLog words;
    private final StageModel model;

    public WhereMaker(EventLog words, StageModel model) {
        this.words = words;
        this.model = model;
    }

    /** The rule that the winners of these ranges make. */
    public static StuckRule rule(List<NormalRange> ranges) {
        return StuckRule.of(ranges);
    }

    public Whereabouts make(List<NormalRange> ranges, StuckCases found) {
        StuckRule rule = StuckRule.of(ranges);
        List<Whereabouts.Stand> stages =
                ranges.stream().map(range -> stand(range, rule, found)).toList();
        return new Whereabouts(
                headline(found, stages),
                new CaseCount(found.open(), "open"),
                new CaseCount(found.nowhere(), WhereSelections.nowhere()),
                new CaseCount(found.longest().size(), WhereSelections.stuck(rule, model)),
                stages);
    }

    private Whereabouts.Stand stand(NormalRange range, StuckRule rule, StuckCases found) {
        long stuck = found.counts().get(range.channel() * model.stages().size() + range.stage());
        boolean known = range.stuckAfter() != null && range.open() > 0;
        return new Whereabouts.Stand(
                words.channels().word(range.channel()),
                model.stages().get(range.stage()).name(),
                range,
                new CaseCount(range.open(), WhereSelections.there(range.stage(), range.channel(), model)),
                known
                        ? new CaseCount(stuck, WhereSelections.stuck(rule.only(range.stage(), range.channel()), model))
                        : null,
                known ? null : reason(range));
    }

    private static String reason(NormalRange range) {
        return range.open() == 0
                ? "nobody is there now"
                : "only " + PlainNumbers.count(range.winners())
                        + (range.winners() == 1 ? " case" : " cases") + " went on from here and won; it takes "
                        + NormalRange.LEAST_WINNERS;
    }

    private static String headline(StuckCases found, List<Whereabouts.Stand> stages) {
        String open = PlainNumbers.count(found.open());
        if (found.open() == 0) {
            return "No case is open.";
        }
        if (stages.stream().allMatch(stand -> stand.stuck() == null)) {
            return open + (found.open() == 1 ? " case is" : " cases are")
                    + " open; too few have won to tell which of them are stuck.";
        }
        if (found.longest().isEmpty()) {
            return "None of the " + open + " open cases is longer in its stage than 95 % of the winners were.";
        }
        int stuck = found.longest().size();
        return PlainNumbers.count(stuck) + " of " + open + " open cases" + (stuck == 1 ? " is" : " are") + " stuck"
                + most(stages).map(place -> ", most of them in " + place).orElse("") + ".";
    }

    private static Optional<String> most(List<Whereabouts.Stand> stages) {
        boolean several =
                stages.stream().map(Whereabouts.Stand::stream).distinct().count() > 1;
        return stages.stream()
                .filter(stand -> stuck(stand.stuck()) > 0)
                .max(Comparator.comparingLong(stand -> stuck(stand.stuck())))
                .map(stand -> stand.stage() + (several ? " of stream " + stand.stream() : ""));
    }

    private static long stuck(@Nullable CaseCount count) {
        return count == null ? 0 : count.cases();
    }
}
