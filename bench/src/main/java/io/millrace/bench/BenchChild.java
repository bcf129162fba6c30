// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.event.MillraceException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/**
 * The process in which one work is timed: {@code BenchChild ours|duckdb WORK GENERATOR CONFIG WARM-UPS}. Does the work so often before, untimed,
 * then once more, and prints one line.
 */
final class BenchChild {
    private BenchChild() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Work> works = "ours".equals(arguments[0]) ? OurWorks.byName() : DuckWorks.byName();
        Work work = works.get(arguments[1]);
        if (work == null) {
            throw new IllegalArgumentException(arguments[0] + " has no work '" + arguments[1] + "'");
        }
        LogGenerator generator = LogGenerator.valueOf(arguments[2].toUpperCase(Locale.ROOT));
        try {
            Bed bed = new Bed(generator, Path.of(arguments[3]));
            for (int warmUp = work.wantsWarmUp() ? Integer.parseInt(arguments[4]) : 0; warmUp > 0; warmUp--) {
                work.measure(bed);
            }
            System.out.println(work.measure(bed).line());
        } catch (IOException | SQLException | MillraceException failed) {
            System.err.println("bench: " + failed.getMessage());
            System.exit(1);
        }
    }
}
