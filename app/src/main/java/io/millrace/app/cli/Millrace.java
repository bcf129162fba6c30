// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.event.MillraceException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 done, 1 failed, 2 bad usage, configuration or data, 3 data directory in use. */
@Command(
        name = "millrace",
        description = "Draws the value stream map of how customers buy, from what a company's systems already record.",
        subcommands = {
            InitCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            RunCommand.class,
            MapCommand.class,
            HandOffsCommand.class,
            BlueprintCommand.class,
            FutureCommand.class,
            EnablersCommand.class,
            WasteCommand.class,
            SipocCommand.class,
            VersionsCommand.class,
            SplitCommand.class,
            ParetoCommand.class,
            CompareCommand.class,
            WhereCommand.class,
            ServeCommand.class,
            DataCommand.class,
            DemoCommand.class
        },
        versionProvider = Millrace.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 done, 1 failed, 2 bad usage, configuration or data, 3 data directory in use."})
public final class Millrace implements Runnable {
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;
    static final int IN_USE = 3;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean version;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but results and errors.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error arose.")
    private boolean debug;

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs a command line and returns its exit code. A server that it started goes on answering. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Millrace root = new Millrace();
        CommandLine line = new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, words) -> misused(wrong, err))
                .setExecutionExceptionHandler((failure, command, words) -> root.failed(failure, err));
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    boolean quiet() {
        return quiet;
    }

    /** Says something about the work on standard error. */
    void remark(String sentence) {
        if (spec != null && !quiet) {
            spec.commandLine().getErr().println("millrace: " + oneLine(sentence));
        }
    }

    /** Writes a line of the result. */
    void println(String line) {
        print(line + System.lineSeparator());
    }

    /** Writes the result. */
    void print(String text) {
        if (spec == null) {
            throw new IllegalStateException("a command must be run by its command line");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    private static int misused(ParameterException wrong, PrintWriter err) {
        err.println("millrace: " + oneLine(wrong.getMessage()) + "; "
                + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help lists what it takes");
        return BAD_INPUT;
    }

    private int failed(Throwable failure, PrintWriter err) {
        if (failure instanceof MillraceException known) {
            err.println("millrace: " + oneLine(known.getMessage()));
            trace(failure, err);
            return switch (known.blame()) {
                case RESOURCES -> FAILED;
                case IN_USE -> IN_USE;
                case USAGE, CONFIGURATION, DATA -> BAD_INPUT;
            };
        }
        err.println("millrace: this should not have happened: " + oneLine(failure.toString())
                + (debug ? "" : "; --debug shows where"));
        trace(failure, err);
        return FAILED;
    }

    private void trace(Throwable failure, PrintWriter err) {
        if (debug) {
            failure.printStackTrace(err);
        }
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "no reason given" : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Reads the version from the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Millrace.class.getPackage().getImplementationVersion();
            return new String[] {"Millrace " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
