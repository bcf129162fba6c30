// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import io.millrace.event.EventLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.CaseCount;
import io.millrace.segment.Closing;
import io.millrace.segment.PrefixTree;
import io.millrace.segment.cluster.ClusterFinder.Found;
import io.millrace.segment.cluster.Clusters.Cluster;
import io.millrace.segment.cluster.Clusters.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Puts journeys into clusters by the ways they go. What is added up is the tree of what journeys began with; with more than
 * {@value #MOST_PREFIXES} different beginnings the clusters are absent with that reason.
 */
public final class ClusterAggregate implements Aggregate<PrefixTree, ClusterAggregate.Answer> {
    /** So many different beginnings of journeys are told apart at most. */
    public static final int MOST_PREFIXES = 1 << 21;

    private final EventLog words;
    private final Closing closing;
    private final Function<JourneyVariants, Found> find;
    private final boolean asked;
    private final ClusterKeys keys;

    /** Writes the key of the selection of a cluster. */
    @FunctionalInterface
    public interface ClusterKeys {
        /**
         * The key.
         *
         * @param seed of the start that found the clusters
         * @param clusters how many there are
         * @param number of the cluster, from 0 on
         */
        String of(long seed, int clusters, int number);
    }

    /** The clusters, and who is in which. */
    public record Answer(Clusters clusters, ClusterMembers members) {}

    private ClusterAggregate(
            EventLog words, Closing closing, Function<JourneyVariants, Found> find, boolean asked, ClusterKeys keys) {
        this.words = words;
        this.closing = closing;
        this.find = find;
        this.asked = asked;
        this.keys = keys;
    }

    /** As many clusters as pay for themselves. */
    public static ClusterAggregate paying(EventLog words, Closing closing, ClusterKeys keys) {
        return new ClusterAggregate(words, closing, ClusterFinder::paying, false, keys);
    }

    /** As many clusters as asked for, the best of ten starts; 1 to {@link Clusters#MOST}. */
    public static ClusterAggregate fixed(EventLog words, Closing closing, int clusters, ClusterKeys keys) {
        return new ClusterAggregate(words, closing, variants -> ClusterFinder.fixed(variants, clusters), true, keys);
    }

    /** The same clusters again as one start found them. */
    public static ClusterAggregate again(EventLog words, Closing closing, int clusters, long seed, ClusterKeys keys) {
        return new ClusterAggregate(
                words,
                closing,
                variants -> new Found(ClusterSearch.run(variants, clusters, seed), List.of()),
                true,
                keys);
    }

    @Override
    public PrefixTree create() {
        return new PrefixTree(MOST_PREFIXES);
    }

    @Override
    public void accumulate(PrefixTree tally, TraceCursor trace) {
        int state = PrefixTree.ROOT;
        for (int i = 0; i < trace.size(); i++) {
            state = tally.step(state, trace.touchpoint(i));
        }
        if (closing.over(trace.ending())) {
            tally.end(state, 1);
        } else {
            tally.stay(state, 1);
        }
    }

    @Override
    public PrefixTree combine(PrefixTree tally, PrefixTree other) {
        tally.addAll(other);
        return tally;
    }

    @Override
    public Answer finish(PrefixTree tally) {
        JourneyVariants variants =
                new JourneyVariants(tally, words.touchpoints().size());
        Found found = find.apply(variants);
        Clusters clusters = tally.full()
                ? Clusters.absent("the journeys begin in more than 2,097,152 different ways; look at fewer of them")
                : variants.size() == 0 ? Clusters.absent("there is no journey") : clusters(found);
        return new Answer(clusters, new ClusterMembers(found.best(), closing));
    }

    private Clusters clusters(Found found) {
        Clustering best = found.best();
        JourneyVariants variants = best.variants();
        double cases = variants.cases();
        double before = ClusterSearch.run(variants, 1, 1).bits() / cases;
        double left = best.bits() / cases;
        double name = best.bitsToName() / cases;
        String sentence = asked
                ? ClusterWords.asked(best.clusters(), before, left, name)
                : ClusterWords.headline(best.clusters(), before, left, name);
        return new Clusters(sentence, null, each(best), before, left, name, best.clampedBits() / cases, found.trials());
    }

    private List<Cluster> each(Clustering best) {
        MarkFinder marks = new MarkFinder(best);
        List<Cluster> clusters = new ArrayList<>();
        for (int number = 0; number < best.clusters(); number++) {
            long cases = best.cases(number);
            List<Mark> found = marks.marks(number);
            clusters.add(new Cluster(
                    "Cluster " + (number + 1),
                    new CaseCount(cases, keys.of(best.seed(), best.asked(), number)),
                    best.variants(number),
                    best.bits(number) / cases,
                    found,
                    ClusterWords.of(cases, best.variants().cases(), found, words.touchpoints())));
        }
        return List.copyOf(clusters);
    }
}
