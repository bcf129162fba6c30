// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.util.Locale;

/**
 * One row of figures.
 *
 * @param events events in the log
 * @param cases cases in the log
 * @param bytes size of the CSV files
 * @param readSeconds from files to the event log
 * @param mapSeconds from files to the drawn map
 * @param peakBytes most memory the process ever held
 */
record MapFigures(long events, long cases, long bytes, double readSeconds, double mapSeconds, long peakBytes) {
    String json() {
        return String.format(
                Locale.ROOT,
                "{\"events\":%d,\"cases\":%d,\"csvBytes\":%d,\"readSeconds\":%.3f,\"mapSeconds\":%.3f,\"peakBytes\":%d}",
                events,
                cases,
                bytes,
                readSeconds,
                mapSeconds,
                peakBytes);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%,d events, %,d cases, %,d MB of CSV: read in %.1f s, map after %.1f s, peak %,d MB",
                events,
                cases,
                bytes / 1_000_000,
                readSeconds,
                mapSeconds,
                peakBytes / 1_000_000);
    }
}
