// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that reads a company's files takes. */
final class RunOptions {
    /** Name of the file that describes a company. */
    static final String USUAL = "millrace.yaml";

    @Parameters(paramLabel = "CONFIG", description = "One page of YAML that names the sources and says what they mean.")
    private Path config = Path.of(USUAL);

    @Mixin
    private StoreOptions store = new StoreOptions();

    /** The run over what is kept, or over the files where nothing is, with progress on the terminal. */
    MillraceRun open(Millrace root) {
        return open(config, store, root);
    }

    /** The same, for a company that is named otherwise. */
    static MillraceRun open(Path config, StoreOptions store, Millrace root) {
        MillraceRun run;
        try (TerminalProgress progress = TerminalProgress.of(root.quiet())) {
            run = store.company(config).open(progress);
        }
        store.remarks(config, run).forEach(root::remark);
        return run;
    }

    /** The run with more fields kept of each case, and no stream declared. */
    MillraceRun keeping(List<String> attributes, Millrace root) {
        try (TerminalProgress progress = TerminalProgress.of(root.quiet())) {
            return company().openKeeping(attributes, progress);
        }
    }

    /** The run over the files as they lie there, whatever is kept. */
    MillraceRun files(Millrace root) {
        try (TerminalProgress progress = TerminalProgress.of(root.quiet())) {
            return store.files(config, progress);
        }
    }

    Company company() {
        return store.company(config);
    }
}
