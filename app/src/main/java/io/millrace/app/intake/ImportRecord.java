// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import io.millrace.gather.RowCounts;
import io.millrace.run.MillraceRun;
import io.millrace.setup.Corrections;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one import. Files are named by their path in the project, with {@code /} between.
 *
 * @param changed when its state last changed
 * @param uploaded files that came with it
 * @param inPlace files that were in the project before
 * @param refused files that came but are not taken, with the reason
 * @param corrections what the person said against the guesses
 * @param brought what it puts into the project, in this order: its files, and the configuration that it wrote
 * @param wrote digest of the configuration that it wrote, empty before
 * @param result what was read, or null before it was
 */
public record ImportRecord(
        String id,
        Instant changed,
        ImportState state,
        List<String> uploaded,
        List<String> inPlace,
        Map<String, String> refused,
        Corrections corrections,
        List<String> brought,
        String wrote,
        @Nullable Result result) {

    /** Rows by what became of them, and what they told. */
    public record Result(long read, long mapped, long unmapped, long rejected, long events, long journeys) {
        static Result of(MillraceRun run) {
            RowCounts rows = run.rows();
            return new Result(
                    rows.read(),
                    rows.mapped(),
                    rows.unmapped(),
                    rows.rejected(),
                    run.log().events(),
                    run.log().cases());
        }
    }

    ImportRecord in(ImportState now) {
        return new ImportRecord(
                id, Instant.now(), now, uploaded, inPlace, refused, corrections, brought, wrote, result);
    }

    ImportRecord corrected(Corrections said) {
        return new ImportRecord(id, changed, state, uploaded, inPlace, refused, said, brought, wrote, result);
    }

    ImportRecord bringing(List<String> names, String digest) {
        return new ImportRecord(id, changed, state, uploaded, inPlace, refused, corrections, names, digest, result);
    }

    ImportRecord with(@Nullable Result now) {
        return new ImportRecord(id, changed, state, uploaded, inPlace, refused, corrections, brought, wrote, now);
    }
}
