// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The map, medians and all, of the cases that begin in a quarter of a year; another quarter each time, for answers are remembered. */
final class FilteredMap implements LoadedWork.Question {
    static final int DAYS = 91;

    private static final long MICROS_OF_DAY = 86_400_000_000L;

    @Override
    public void ask(MillraceRun run, int turn) {
        LocalDate from = from(run.log().asOf(), turn);
        run.map(new View(null, from, from.plusDays(DAYS - 1L)));
    }

    /** First day of the quarter: about half a year before all is known. */
    static LocalDate from(long asOf, int turn) {
        return LocalDate.ofInstant(Instant.EPOCH.plusSeconds(asOf / MICROS_OF_DAY * 86_400), ZoneOffset.UTC)
                .minusDays(200L - turn);
    }
}
