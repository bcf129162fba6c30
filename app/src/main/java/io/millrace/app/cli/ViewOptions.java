// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.run.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which cases a command looks at. */
final class ViewOptions {
    @Option(names = "--stream", paramLabel = "NAME", description = "Only this value stream; default all.")
    private @Nullable String stream;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only cases that began on this day or later, 2025-01-31.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only cases that began on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(
            names = "--where",
            paramLabel = "TERM",
            description =
                    "Only cases that answer to this, such as contains:NAME, ends:NAME or lasts:2d..10d; may be repeated.")
    private List<String> where = new ArrayList<>();

    View view() {
        return new View(stream, from, to, where);
    }
}
