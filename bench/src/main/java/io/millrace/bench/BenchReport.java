// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.util.List;
import java.util.Locale;

/**
 * The figures of one run.
 *
 * @param events events in the log
 * @param cases cases in the log
 * @param csvBytes size of the files
 * @param generator whose log it is
 * @param runs how often each work was done in a fresh process; figures are medians
 * @param processors cores that the JVM sees
 * @param java version of the JDK
 * @param loadBefore runnable processes of the machine, averaged over the minute before; negative where the system does not tell
 * @param loadAfter the same at the end: our own work is in it
 */
record BenchReport(
        long events,
        long cases,
        long csvBytes,
        String generator,
        int runs,
        int processors,
        String java,
        double loadBefore,
        double loadAfter,
        List<BenchRow> rows) {
    /** As a table for people. */
    String table() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d events, %,d cases, %,d MB of CSV (%s), %d run(s), %d cores, Java %s, load %.1f to %.1f%n%n",
                events,
                cases,
                csvBytes / 1_000_000,
                generator,
                runs,
                processors,
                java,
                loadBefore,
                loadAfter));
        text.append(
                "| work | seconds | peak MB | peer | peer seconds | ratio |%n|---|---|---|---|---|---|%n".formatted());
        for (BenchRow row : rows) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %,d | %s | %s | %s |%n",
                    row.work(),
                    row.seconds(),
                    row.peakMegabytes(),
                    row.peer() == null ? "-" : row.peer(),
                    row.peerSeconds() == null ? "-" : "%.3f".formatted(row.peerSeconds()),
                    row.ratio() == null ? "-" : "%.3f".formatted(row.ratio())));
        }
        return text.toString();
    }
}
