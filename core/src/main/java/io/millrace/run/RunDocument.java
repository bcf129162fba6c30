// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.gather.RowCounts;
import io.millrace.map.Level;
import io.millrace.measure.StreamMeasures;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a run as one document: maps and lists in a fixed order, ready for any JSON writer. Durations are seconds, shares lie
 * between 0 and 1, a number that cannot be computed is left out and its reason given. The same run gives the same document.
 */
public final class RunDocument {
    private RunDocument() {}

    /** Every stream, or the one in view. */
    public static Map<String, Object> of(MillraceRun run, View view) {
        return of(run, view, null);
    }

    /**
     * Every stream, or the one in view, with its boxes opened.
     *
     * @param level whose boxes stand under {@code level} in each stream; null for none
     */
    public static Map<String, Object> of(MillraceRun run, View view, @Nullable Level level) {
        Configuration configuration = run.configuration();
        List<StreamMeasures> streams = view.stream() == null ? run.streams(view) : List.of(run.measures(view));
        StreamDocument writer =
                new StreamDocument(run.words(), configuration.journey().model());
        return new DocumentEntry()
                .put("company", configuration.company())
                .put("asOf", instant(run.asOf()))
                .put("caseRule", run.caseRule())
                .put("stageModel", configuration.journey().model().name())
                .put("rows", rows(run.rows()))
                .put(
                        "streams",
                        streams.stream()
                                .map(stream -> opened(writer.of(stream), run, view, stream, level))
                                .toList())
                .toMap();
    }

    private static Map<String, Object> opened(
            Map<String, Object> document, MillraceRun run, View view, StreamMeasures stream, @Nullable Level level) {
        if (level != null) {
            View one = view.ofStream(stream.all() ? null : stream.name());
            document.put(
                    "level", new LevelDocument(run.configuration().journey().model()).of(run.map(one, level)));
        }
        return document;
    }

    /** What became of the rows. */
    public static Map<String, Object> rows(RowCounts rows) {
        return new DocumentEntry()
                .put("read", rows.read())
                .put("mapped", rows.mapped())
                .put("unmapped", rows.unmapped())
                .put("rejected", rows.rejected())
                .put("reasons", rows.reasons().stream().map(RunDocument::reason).toList())
                .toMap();
    }

    private static Map<String, Object> reason(RowCounts.Reason reason) {
        return new DocumentEntry()
                .put("source", reason.source())
                .put("fate", reason.rejected() ? "rejected" : "unmapped")
                .put("reason", reason.reason())
                .put("rows", reason.rows())
                .put(
                        "examples",
                        reason.examples().stream().map(RunDocument::example).toList())
                .toMap();
    }

    private static Map<String, Object> example(RowCounts.Example example) {
        return new DocumentEntry()
                .put("file", example.file())
                .put("line", example.line())
                .put("column", example.column())
                .put("value", example.value())
                .toMap();
    }

    /** ISO 8601 in UTC, of micros since the epoch. */
    static String instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }
}
