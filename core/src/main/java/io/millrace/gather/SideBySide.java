// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a large file of delimited text on all cores and joins what they hold in the order of the file.
 *
 * <dl>
 *   <dt>Pre:</dt>
 *   <dd>each row stands for itself, and a line end is a byte of its own</dd>
 *   <dt>Post:</dt>
 *   <dd>the same events, counts, examples and errors as from reading row after row. A part that was read to its end without an error ends
 *       between two records, hence the next part begins with one. A part with an error is read again together with the next, because the
 *       cut may lie inside of a quoted field; where that does not help, the file is read row after row from there on</dd>
 * </dl>
 */
final class SideBySide {
    /** Parts that are read before those in front of them are joined, so that no core waits. */
    private static final int AHEAD = 2;

    private final CsvRows csv;
    private final CsvParts parts;
    private final SourceReading reading;
    private final Outcomes outcomes;

    private SideBySide(CsvRows csv, CsvParts parts, SourceReading reading, Outcomes outcomes) {
        this.csv = csv;
        this.parts = parts;
        this.reading = reading;
        this.outcomes = outcomes;
    }

    /**
     * Reads the file; false when it is too small or not of a kind that can be read in parts, and nothing was done.
     *
     * @param length bytes of a part, about
     */
    static boolean read(CsvRows csv, DataFile file, int length, SourceReading reading, Outcomes outcomes)
            throws IOException {
        if (!reading.rowByRow() || !outcomes.takesParts() || !csv.divisible()) {
            return false;
        }
        CsvParts parts = CsvParts.of(file, length);
        if (parts.size() > 1) {
            new SideBySide(csv, parts, reading, outcomes).read();
        }
        return parts.size() > 1;
    }

    private void read() throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        try {
            int next = 0;
            Deque<Future<@Nullable Outcomes>> ahead = new ArrayDeque<>();
            for (int part = 0; part < parts.size(); part++) {
                while (next < parts.size() && ahead.size() < cores + AHEAD) {
                    int submitted = next++;
                    ahead.add(threads.submit(() -> read(submitted, submitted)));
                }
                int first = part;
                Outcomes outcome = finished(ahead.remove());
                if (outcome == null && !ahead.isEmpty()) {
                    ahead.remove().cancel(true);
                    outcome = read(first, ++part);
                }
                if (outcome == null) {
                    readFrom(first);
                    return;
                }
                outcomes.join(outcome, () -> parts.linesBefore(first));
                reading.advance(outcome.tally().rows());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What became of the rows of the parts from the first to the last, or null when they cannot be read on their own. */
    private @Nullable Outcomes read(int first, int last) throws IOException {
        Outcomes outcome = outcomes.part();
        try (CsvRows rows = csv.part(parts.from(first), parts.to(last), 0)) {
            reading.part().read(rows, outcome);
            return outcome;
        } catch (MillraceException e) {
            return null;
        }
    }

    private void readFrom(int part) throws IOException {
        try (CsvRows rows = csv.part(parts.from(part), Long.MAX_VALUE, parts.linesBefore(part))) {
            reading.read(rows, outcomes);
        }
    }

    private static @Nullable Outcomes finished(Future<@Nullable Outcomes> part) throws IOException {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the reading was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
