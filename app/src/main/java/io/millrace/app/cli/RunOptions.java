// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.run.MillraceRun;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads a company's files takes. */
final class RunOptions {
    /** Name of the file that describes a company. */
    static final String USUAL = "millrace.yaml";

    @Parameters(paramLabel = "CONFIG", description = "One page of YAML that names the sources and says what they mean.")
    private Path config = Path.of(USUAL);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the data files; default the folder of CONFIG.")
    private @Nullable Path data;

    /** Reads the files with progress on the terminal. */
    static MillraceRun open(Path config, @Nullable Path data, Millrace root) {
        try (TerminalProgress progress = TerminalProgress.of(root.quiet())) {
            return MillraceRun.open(config, data, progress);
        }
    }

    MillraceRun open(Millrace root) {
        return open(config, data, root);
    }
}
