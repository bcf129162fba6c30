// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import io.millrace.event.Touchpoint;
import io.millrace.segment.cluster.Clusters.Mark;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of clusters. */
final class ClusterWords {
    private ClusterWords() {}

    static String headline(int clusters, double before, double left, double name) {
        if (clusters == 1) {
            return String.format(
                    Locale.ROOT,
                    "No clusters pay for themselves: %.1f bits a journey remain unexplained variation.",
                    left);
        }
        return String.format(
                Locale.ROOT,
                "The journeys go %d ways: knowing which leaves %.1f of %.1f bits a journey open, and naming it takes %.1f.",
                clusters,
                left,
                before,
                name);
    }

    static String asked(int clusters, double before, double left, double name) {
        return String.format(
                Locale.ROOT,
                "In %d %s as asked, %.1f of %.1f bits a journey are left open, and naming the cluster takes %.1f.",
                clusters,
                clusters == 1 ? "cluster" : "clusters",
                left,
                before,
                name);
    }

    static String of(long cases, long all, List<Mark> marks, List<Touchpoint> touchpoints) {
        String size = String.format(
                Locale.ROOT, "%,d %s, %.0f %% of all", cases, cases == 1 ? "journey" : "journeys", 100.0 * cases / all);
        if (marks.isEmpty()) {
            return size + (cases == all ? "." : "; nothing that they do stands out.");
        }
        return size + marks.stream().map(mark -> mark(mark, touchpoints)).collect(Collectors.joining(", ", ": ", "."));
    }

    private static String mark(Mark mark, List<Touchpoint> touchpoints) {
        Integer from = mark.from();
        String does =
                from == null ? "meet " : "go from " + touchpoints.get(from).name() + " to ";
        return String.format(
                Locale.ROOT,
                "%.0f %% %s%s (others %.0f %%)",
                100 * mark.share(),
                does,
                touchpoints.get(mark.touchpoint()).name(),
                100 * mark.otherwise());
    }
}
