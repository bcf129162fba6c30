// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import io.millrace.measure.CaseCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Journeys that go alike.
 *
 * @param sentence what was found, in one sentence
 * @param reason why clusters could not be looked for; null when they could
 * @param clusters the one of most journeys first; a single one when no others pay. None when they could not be looked for
 * @param bitsPerJourney bits to tell one journey by the flow of all together, or null
 * @param bitsLeft bits to tell one journey by the flow of its cluster: unexplained variation, or null
 * @param bitsToName bits to say which cluster a journey is of, or null
 * @param clampedBitsLeft bits left where no journey costs more than 33.2: the weighted relevance of published figures, or null
 * @param trials code length by number of clusters, as far as they were tried
 */
public record Clusters(
        String sentence,
        @Nullable String reason,
        List<Cluster> clusters,
        @Nullable Double bitsPerJourney,
        @Nullable Double bitsLeft,
        @Nullable Double bitsToName,
        @Nullable Double clampedBitsLeft,
        List<Trial> trials) {
    /** So many are looked for at most: more would have to be read than anybody does. */
    public static final int MOST = 8;

    /**
     * One cluster.
     *
     * @param name such as Cluster 1; people may call it otherwise
     * @param cases its journeys
     * @param variants how many different ways they went
     * @param bitsPerJourney bits that its own flow leaves open in a journey
     * @param marks what its journeys do more often than the others, the largest difference first; none when there is but one cluster
     * @param sentence the same in words
     */
    public record Cluster(
            String name, CaseCount cases, int variants, double bitsPerJourney, List<Mark> marks, String sentence) {}

    /**
     * Something that journeys of a cluster do more often.
     *
     * @param from index of the touchpoint that a step comes from; null when it is about meeting one, wherever from
     * @param touchpoint index of the touchpoint
     * @param share share of the journeys of the cluster that do it
     * @param otherwise share of all other journeys
     */
    public record Mark(@Nullable Integer from, int touchpoint, double share, double otherwise) {}

    /**
     * What it costs to have so many clusters.
     *
     * @param clusters how many
     * @param codeLengthBits bits for all journeys, their flows and the names of their clusters
     */
    public record Trial(int clusters, double codeLengthBits) {}

    static Clusters absent(String reason) {
        return new Clusters("Not known: " + reason + ".", reason, List.of(), null, null, null, null, List.of());
    }
}
