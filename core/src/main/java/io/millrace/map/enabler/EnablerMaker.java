// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.EventLog;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.measure.CaseCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts together what three passes found: the enablers of each stream, its gaps, its shortcuts and its detours. */
final class EnablerMaker {
    private static final String ALL = "All";
    private static final double MICROS = 1e6;

    private final EventLog words;
    private final StageModel model;
    private final EnablerPlan plan;
    private final EnablerScorer scorer;
    private final PassageScorer passages;

    EnablerMaker(EventLog words, StageModel model, LiftFit fit, SpreadTally spread) {
        this.words = words;
        this.model = model;
        this.plan = fit.plan();
        LiftEstimator estimator = new LiftEstimator(fit, spread);
        this.scorer = new EnablerScorer(words, fit, estimator);
        this.passages = new PassageScorer(model, fit, estimator);
    }

    /** The cases of some channels under one name. */
    record Stream(String name, boolean all, Collection<Integer> channels, ChannelSurvey survey) {}

    EnablerFindings make() {
        List<Stream> streams = streams();
        List<StreamMove> moves = new ArrayList<>();
        List<Enabler> enablers = new ArrayList<>();
        List<Passage> ways = new ArrayList<>();
        for (Stream stream : streams) {
            for (StreamMove move : moves(stream)) {
                moves.add(move);
                enablers.addAll(scorer.score(stream, move));
            }
            ways.addAll(passages.shortcuts(stream));
            ways.addAll(passages.detours(stream));
        }
        List<Enabler> kept = ManyLooks.keep(enablers, Enabler::lift, Enabler::withLift);
        List<Passage> keptWays = ManyLooks.keep(ways, Passage::lift, Passage::withLift);
        return new EnablerFindings(
                streams.stream().map(Stream::name).toList(),
                moves,
                moves.stream().flatMap(move -> ranked(move, kept).stream()).toList(),
                moves.stream().flatMap(move -> gap(move, kept).stream()).toList(),
                keptWays.stream()
                        .filter(way -> way.kind() == Passage.Kind.SHORTCUT)
                        .toList(),
                keptWays.stream()
                        .filter(way -> way.kind() == Passage.Kind.DETOUR)
                        .toList());
    }

    private List<Stream> streams() {
        List<Stream> streams = new ArrayList<>();
        List<Integer> channels = plan.channels();
        if (channels.size() > 1) {
            for (int channel : channels) {
                streams.add(new Stream(words.channels().word(channel), false, List.of(channel), plan.channel(channel)));
            }
        }
        if (!channels.isEmpty()) {
            streams.add(new Stream(ALL, true, channels, plan.together()));
        }
        return streams;
    }

    private List<StreamMove> moves(Stream stream) {
        List<StreamMove> moves = new ArrayList<>();
        for (int from = 0; from < plan.stages(); from++) {
            for (int to = from + 1; to < plan.stages(); to++) {
                if (plan.told(stream.survey(), from, to)) {
                    moves.add(move(stream, from, to));
                }
            }
        }
        return moves;
    }

    private StreamMove move(Stream stream, int from, int to) {
        Stage earlier = model.stages().get(from);
        Stage later = model.stages().get(to);
        return new StreamMove(
                stream.name(),
                stream.all(),
                from,
                to,
                earlier.key(),
                later.key(),
                earlier.name(),
                later.name(),
                new CaseCount(stream.survey().stays(from), EnablerSelections.in(earlier.key())),
                new CaseCount(stream.survey().moved(from, to), EnablerSelections.moved(earlier.key(), later.key())),
                plan.stage(from).window() / MICROS);
    }

    private static List<Enabler> ranked(StreamMove move, List<Enabler> enablers) {
        return enablers.stream()
                .filter(enabler -> enabler.move().equals(move))
                .sorted(Comparator.comparing(
                                (Enabler enabler) -> !enabler.lift().raises())
                        .thenComparing(enabler -> !enabler.declared())
                        .thenComparingDouble(EnablerMaker::lower)
                        .thenComparingLong(enabler -> -enabler.met().cases())
                        .thenComparingInt(Enabler::touchpoint))
                .toList();
    }

    /** What is sure of a lift comes first; without a lift nothing is. */
    private static double lower(Enabler enabler) {
        Double low = enabler.lift().low();
        return low == null ? 2 : -low;
    }

    private static List<EnablerGap> gap(StreamMove move, List<Enabler> enablers) {
        Enabler best = enablers.stream()
                .filter(enabler -> enabler.move().equals(move) && enabler.counts())
                .max(Comparator.comparingLong((Enabler enabler) -> enabler.met().cases())
                        .thenComparing(
                                Comparator.comparingInt(Enabler::touchpoint).reversed()))
                .orElse(null);
        if (best == null) {
            return List.of(new EnablerGap(move, null));
        }
        Double reach = best.reach().value();
        return reach != null && reach >= EnablerGap.LEAST_REACH ? List.of() : List.of(new EnablerGap(move, best));
    }
}
