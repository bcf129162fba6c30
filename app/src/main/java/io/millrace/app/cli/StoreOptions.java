// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.run.Company;
import io.millrace.run.ConfigurationReader;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where a company's files lie and where they are kept. */
final class StoreOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of the data files; default the folder of CONFIG.")
    private @Nullable Path data;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Data directory, where files are kept; default .millrace beside CONFIG.")
    private @Nullable Path store;

    /** The company that the page of YAML describes. */
    Company company(Path config) {
        return new Company(config, data, store);
    }

    /** The run over the files as they lie there, whatever is kept. */
    MillraceRun files(Path config, Progress progress) {
        return MillraceRun.open(config, data, progress);
    }

    /** What is to be said of how a run came from what is kept, beside what the page of YAML itself gives to say. */
    List<String> remarks(Path config, MillraceRun run) {
        int own = ConfigurationReader.read(config, data).notes().size();
        List<String> notes = run.configuration().notes();
        return notes.subList(own, notes.size());
    }
}
