// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimates;
import io.millrace.measure.waiting.CauseTotals;
import io.millrace.stats.ShareDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what was counted into hand-offs with their factors, weakest first. */
final class HandOffMaker {
    /** Fewer cases on either side tell nothing about loss. */
    static final int FEWEST = 20;

    private final Parties parties;
    private final EventLog words;
    private final StageModel model;
    private final HorizonAggregate.Watch watch;
    private final HandOffKeys keys;
    private final boolean handsTo;
    private final boolean defects;

    HandOffMaker(PartyLevel level, Parties parties, EventLog words, StageModel model, HorizonAggregate.Watch watch) {
        this.parties = parties;
        this.words = words;
        this.model = model;
        this.watch = watch;
        this.keys = new HandOffKeys(level, watch.horizons());
        this.handsTo = words.touchpoints().stream().anyMatch(one -> one.handsTo() != Touchpoint.NO_LANE);
        this.defects = words.touchpoints().stream().anyMatch(Touchpoint::defect);
    }

    List<HandOff> make(HandOffTally counts) {
        List<HandOff> all = new ArrayList<>();
        for (int from = 0; from < parties.groups(); from++) {
            for (int to = 0; to < parties.groups(); to++) {
                HandOffTally.Row row = counts.row(from * parties.groups() + to);
                // moves that always stay with their party, and hand-overs by lanes that nobody met, are no hand-offs
                if (row != null && (row.cases(HandOffPart.HANDED) > 0 || row.cases(HandOffPart.SETTLED) > 0)) {
                    all.add(handOff(from, to, row, counts));
                }
            }
        }
        return ranked(all);
    }

    private HandOff handOff(int from, int to, HandOffTally.Row row, HandOffTally counts) {
        Factor acceptance = acceptance(from, to, row);
        CaseCount observed = keys.count(row.cases(HandOffPart.OBSERVED), from, to, HandOffPart.OBSERVED);
        String unwatched = "no hand-off was long enough ago to tell what followed";
        Factor bounce = Factor.of(
                keys.count(row.cases(HandOffPart.BOUNCED), from, to, HandOffPart.BOUNCED), observed, unwatched);
        CaseCount defective = keys.count(row.cases(HandOffPart.DEFECT), from, to, HandOffPart.DEFECT);
        Factor completeness = defects
                ? Factor.of(defective, observed, unwatched).rest()
                : Factor.absent(defective, observed, "no touchpoint is declared a defect (defect: true)");
        ExcessLoss loss = loss(from, to, row, counts);
        return new HandOff(
                from,
                to,
                parties.name(from),
                parties.name(to),
                keys.count(row.cases(HandOffPart.MOVED), from, to, HandOffPart.MOVED),
                row.moves,
                row.keptMoves,
                keys.count(row.cases(HandOffPart.HANDED), from, to, HandOffPart.HANDED),
                DurationEstimates.survival(
                        row.waited, row.waiting, "no case was handed off", keys.key(from, to, HandOffPart.WAIT)),
                acceptance,
                bounce,
                loss,
                completeness,
                StrengthEstimator.of(acceptance, bounce, loss, completeness),
                new CauseTotals(0, 0, Map.of()),
                false);
    }

    private Factor acceptance(int from, int to, HandOffTally.Row row) {
        CaseCount taken = keys.count(row.cases(HandOffPart.TAKEN), from, to, HandOffPart.TAKEN);
        CaseCount settled = keys.count(row.cases(HandOffPart.SETTLED), from, to, HandOffPart.SETTLED);
        if (row.cases(HandOffPart.DECLARED) == 0) {
            return Factor.absent(
                    taken,
                    settled,
                    handsTo
                            ? "no step here says that it hands over (handsTo)"
                            : "no step says that it hands over (handsTo)");
        }
        return Factor.of(taken, settled, "no hand-over was long enough ago to have been taken up");
    }

    private ExcessLoss loss(int from, int to, HandOffTally.Row row, HandOffTally counts) {
        int stages = model.stages().size();
        List<ExcessLoss.Stratum> strata = new ArrayList<>();
        ExcessLossEstimator estimator = new ExcessLossEstimator();
        double others = 0;
        for (var entry : row.strata.entrySet()) {
            int channel = entry.getKey() / (stages + 1);
            int stage = entry.getKey() % (stages + 1) - 1;
            HandOffTally.Stratum stratum = entry.getValue();
            HandOffTally.Kept kept = counts.kept().getOrDefault(entry.getKey(), new HandOffTally.Kept());
            if (kept.cases > 0) {
                estimator.add(stratum, kept);
                others += kept.cases;
            }
            strata.add(new ExcessLoss.Stratum(
                    stage < 0 ? null : model.stages().get(stage).name(),
                    words.channels().word(channel),
                    keys.count(stratum.lost, from, to, HandOffPart.LOST, channel, stage),
                    keys.count(stratum.cases, from, to, HandOffPart.AT_RISK, channel, stage),
                    keys.kept(kept.lost, HandOffPart.LOST, channel, stage),
                    keys.kept(kept.cases, HandOffPart.AT_RISK, channel, stage)));
        }
        CaseCount lost = keys.count(row.cases(HandOffPart.LOST), from, to, HandOffPart.LOST);
        CaseCount atRisk = keys.count(row.cases(HandOffPart.AT_RISK), from, to, HandOffPart.AT_RISK);
        Double otherwise = estimator.cases() == 0 ? null : (Double) estimator.otherwise();
        String reason = reason(row, estimator, others);
        if (reason != null) {
            return new ExcessLoss(null, null, null, lost, atRisk, otherwise, strata, reason);
        }
        ShareDifference difference = estimator.difference();
        return new ExcessLoss(
                difference.difference(), difference.low(), difference.high(), lost, atRisk, otherwise, strata, null);
    }

    private @Nullable String reason(HandOffTally.Row row, ExcessLossEstimator estimator, double others) {
        if (watch.unfinished() > 0 && watch.unfinishedOwned() == 0) {
            return "only complete cases tell who was responsible: of " + watch.unfinished()
                    + " that are not, no step has a known party";
        }
        if (row.cases(HandOffPart.HANDED) == 0) {
            return "no case was handed off";
        }
        if (row.cases(HandOffPart.OBSERVED) == 0) {
            return "no hand-off was long enough ago to tell what followed";
        }
        if (row.cases(HandOffPart.AT_RISK) == 0) {
            return "no later stage is left to reach after this hand-off";
        }
        if (estimator.cases() == 0) {
            return "no move of the same stage and stream stayed with its party, so there is nothing to compare with";
        }
        if (estimator.cases() < FEWEST || others < FEWEST) {
            return "fewer than " + FEWEST + " cases can be compared: " + estimator.cases() + " handed off, "
                    + Math.round(others) + " that stayed with their party";
        }
        return null;
    }

    /** Weakest first; those whose strength is unknown follow, most cases first. */
    private static List<HandOff> ranked(List<HandOff> all) {
        all.sort(Comparator.comparingDouble(HandOffMaker::weakness)
                .thenComparingLong(one -> -one.handedOff().cases())
                .thenComparingInt(HandOff::from)
                .thenComparingInt(HandOff::to));
        List<HandOff> marked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            HandOff one = all.get(i);
            marked.add(
                    i + 1 < all.size() && one.strength().overlaps(all.get(i + 1).strength())
                            ? one.likeNext(true)
                            : one);
        }
        return List.copyOf(marked);
    }

    private static double weakness(HandOff one) {
        Double value = one.strength().value();
        return value == null ? Double.MAX_VALUE : value;
    }
}
