// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.PlainWords;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.setup.ConfigurationText;
import io.millrace.setup.DryRun;
import io.millrace.setup.FolderProfiler;
import io.millrace.setup.ImportPreview;
import io.millrace.setup.SetupDocument;
import io.millrace.setup.SetupProposal;
import io.millrace.setup.SetupProposer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Looks at the files of a folder and writes the configuration that they seem to need. */
@Command(name = "init", description = "Look at the exports in a folder and write their millrace.yaml.")
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Folder that holds the exports.")
    private Path folder = Path.of(".");

    @Option(
            names = {"-y", "--yes"},
            description = "Ask nothing, take every default.")
    private boolean yes;

    @Option(names = "--force", description = "Write millrace.yaml anew when it is there already.")
    private boolean force;

    @Option(names = "--json", description = "Ask nothing and print what was understood as one JSON document.")
    private boolean json;

    @ParentCommand
    private Millrace root = new Millrace();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path page = folder.resolve(ConfigurationText.FILE);
        if (Files.exists(page) && !force) {
            throw new MillraceException(
                    Blame.USAGE, page + " is there already and stays as it is: --force writes it anew");
        }
        SetupProposal proposal = SetupProposer.propose(FolderProfiler.profile(folder));
        // Java cannot tell whether somebody sits at the terminal, the launcher can
        if (!yes && !json && Boolean.getBoolean("millrace.asks")) {
            proposal = proposal.with(dialogue().ask(proposal.questions()));
        }
        ImportPreview preview = dryRun(proposal);
        List<Path> written = ConfigurationText.write(proposal).writeInto(folder, force);
        if (json) {
            Map<String, Object> document = SetupDocument.of(proposal, preview);
            document.put("written", written.stream().map(Path::toString).toList());
            document.put("next", next(page));
            writer().print(JsonDocument.of(document));
            writer().flush();
        } else if (!root.quiet()) {
            new SetupWords(writer()).print(proposal, preview, written);
            writer().println("Next: " + next(page));
        }
        return 0;
    }

    private ImportPreview dryRun(SetupProposal proposal) {
        try (TerminalProgress progress = TerminalProgress.of(root.quiet())) {
            ImportPreview preview = DryRun.of(proposal, progress);
            if (preview.journeys() == 0) {
                throw new MillraceException(
                        Blame.DATA,
                        "%s holds %s, but none of them found a place in a journey%s; write %s by hand, see docs/guide/own-files.md"
                                .formatted(
                                        folder,
                                        PlainWords.count(preview.rows().read(), "row", "rows"),
                                        preview.rows().reasons().isEmpty()
                                                ? ""
                                                : ": "
                                                        + preview.rows()
                                                                .reasons()
                                                                .get(0)
                                                                .reason(),
                                        ConfigurationText.FILE));
            }
            return preview;
        }
    }

    private static String next(Path page) {
        return "millrace serve " + page;
    }

    private QuestionDialogue dialogue() {
        return new QuestionDialogue(
                new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())), writer());
    }

    private PrintWriter writer() {
        if (spec == null) {
            throw new IllegalStateException("a command must be run by its command line");
        }
        return spec.commandLine().getOut();
    }
}
