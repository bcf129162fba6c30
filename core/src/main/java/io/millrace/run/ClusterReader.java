// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.journey.CaseSet;
import io.millrace.measure.CaseSelection;
import io.millrace.segment.Closing;
import io.millrace.segment.cluster.ClusterAggregate;
import io.millrace.segment.cluster.ClusterAggregate.Answer;
import io.millrace.segment.cluster.ClusterMembers;
import io.millrace.segment.cluster.Clusters;

/** Reads which journeys of a run go alike. */
public final class ClusterReader {
    private static final long BYTES = 20_000;

    private final MillraceRun run;

    public ClusterReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * As many clusters of the cases in view as pay for themselves by description length.
     *
     * @throws MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public Clusters read(View view) {
        return read(view, "clusters that pay", ClusterAggregate.paying(run.words(), Closing.ENDED, keys(view)))
                .clusters();
    }

    /**
     * So many clusters of the cases in view, the best of ten starts.
     *
     * @param clusters 1 to {@link Clusters#MOST}; there are fewer when the cases do not have as many variants
     * @throws MillraceException when there can not be so many, there is no such stream, or a term of the view cannot be understood
     */
    public Clusters read(View view, int clusters) {
        if (clusters < 1 || clusters > Clusters.MOST) {
            throw new MillraceException(
                    Blame.USAGE, "clusters: " + clusters + " is not a number from 1 to " + Clusters.MOST);
        }
        return read(
                        view,
                        "clusters " + clusters,
                        ClusterAggregate.fixed(run.words(), Closing.ENDED, clusters, keys(view)))
                .clusters();
    }

    /** The cases of a cluster, found again as they were for the number. */
    CaseSelection selection(String key) {
        ClusterKey read = ClusterKey.parse(key);
        Answer answer = read(
                read.view(),
                "clusters " + read.clusters() + " of start " + read.seed(),
                ClusterAggregate.again(run.words(), Closing.ENDED, read.clusters(), read.seed(), keys(read.view())));
        ClusterMembers members = answer.members();
        CaseSet cases = run.casesIn(read.view());
        return new CaseSelection(
                key,
                "cases of cluster " + (read.number() + 1) + " of " + read.clusters(),
                trace -> cases.has(trace.caseNumber()) && members.cluster(trace) == read.number());
    }

    private Answer read(View view, String what, ClusterAggregate aggregate) {
        return run.fold(
                view, what, aggregate, answer -> BYTES + answer.members().bytes());
    }

    private static ClusterAggregate.ClusterKeys keys(View view) {
        return (seed, clusters, number) -> new ClusterKey(seed, clusters, number, view).text();
    }
}
