// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.EventLog;
import io.millrace.run.PublishedLogs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Weighted clamped relevance of four clusters, real logs, every journey over where it stops. Published for entropic clustering: helpdesk
 * 2.102, BPIC 2012 16.857.
 */
class PublishedClustersTest {
    @Test
    void helpdesk() {
        double best = bestOfTenSeeds(
                "helpdesk", PublishedLogs.example("helpdesk").log().slice(0));

        assertThat(best).isLessThanOrEqualTo(2.102);
    }

    @Test
    void bpic_2012(@TempDir Path folder) throws IOException {
        double best =
                bestOfTenSeeds("BPIC 2012", PublishedLogs.bpic2012(folder).log().slice(0));

        assertThat(best).isLessThanOrEqualTo(16.857);
    }

    private static double bestOfTenSeeds(String name, EventLog log) {
        JourneyVariants variants = GatheredVariants.of(log);
        double[] relevance = IntStream.rangeClosed(1, 10)
                .mapToDouble(seed -> ClusterSearch.run(variants, 4, seed).clampedBits() / variants.cases())
                .sorted()
                .toArray();
        double mean =
                IntStream.range(0, 10).mapToDouble(i -> relevance[i]).average().orElseThrow();
        System.out.printf(
                "%s, 4 clusters, 10 seeds: best %.4f, mean %.4f, worst %.4f bits%n",
                name, relevance[0], mean, relevance[9]);
        return relevance[0];
    }
}
