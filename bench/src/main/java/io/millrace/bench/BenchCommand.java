// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.app.page.JsonDocument;
import io.millrace.event.MillraceException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures Millrace beside its peers. Exit codes: 0 done, 1 failed, 2 bad usage. */
@Command(
        name = "millrace bench",
        mixinStandardHelpOptions = true,
        description = "Writes a log, then times Millrace and its peers on it, each in a fresh process, in turn.")
public final class BenchCommand implements Callable<Integer> {
    private static final long LEAST_HEAP = 1_200;
    private static final long HEAP_BYTES_OF_EVENT = 56;
    private static final List<String> PEERS = List.of(Bench.DUCKDB, Bench.PM4PY, "none");

    @Option(names = "--events", defaultValue = "1000000", description = "Events of the log; default ${DEFAULT-VALUE}.")
    private int events;

    @Option(
            names = "--generator",
            defaultValue = "service",
            description =
                    "Whose log: service (one file with case ids) or shop (eight files, cases from purchase to purchase);"
                            + " default ${DEFAULT-VALUE}.")
    private LogGenerator generator = LogGenerator.SERVICE;

    @Option(
            names = "--runs",
            defaultValue = "3",
            description = "Fresh processes a work; figures are medians; default ${DEFAULT-VALUE}.")
    private int runs;

    @Option(
            names = "--warm-up",
            defaultValue = "2",
            description = "How often a process does its work before the time that counts; 0 times the first command of"
                    + " the day, compiling included; default ${DEFAULT-VALUE}.")
    private int warmUps;

    @Option(
            names = "--work",
            split = ",",
            description = "Works to do; default all: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    private List<String> works = new ArrayList<>();

    @Option(
            names = "--peers",
            split = ",",
            defaultValue = "duckdb,pm4py",
            description = "duckdb, pm4py or none; default both.")
    private Set<String> peers = Set.of();

    @Option(
            names = "--folder",
            description =
                    "Where the log is written; one that is there already is used again. Default bench/target/N-GENERATOR.")
    private @Nullable Path folder;

    @Option(
            names = "--heap",
            description = "Heap of our processes, as -Xmx takes it; default 1,200 MB and 56 bytes an event.")
    private @Nullable String heap;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private final PrintStream out;

    private BenchCommand(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    /** Runs a command line and returns its exit code. */
    static int run(PrintStream out, String... arguments) {
        return new CommandLine(new BenchCommand(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, words) -> {
                    say(failure instanceof MillraceException ? failure.getMessage() : failure.toString());
                    return 1;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() {
        Set<String> known = OurWorks.byName().keySet();
        for (String work : works) {
            if (!known.contains(work)) {
                say("--work: there is no work '" + work + "'; there are " + String.join(", ", known));
                return 2;
            }
        }
        for (String peer : peers) {
            if (!PEERS.contains(peer)) {
                say("--peers: there is no peer '" + peer + "'; there are " + String.join(", ", PEERS));
                return 2;
            }
        }
        if (events < 1 || runs < 1 || warmUps < 0) {
            say("--events and --runs must be at least 1, --warm-up at least 0");
            return 2;
        }
        Bench bench = new Bench(runs, peers, new ChildJvm(heap(), warmUps), BenchCommand::say);
        BenchReport report = bench.measure(new Bed(generator, written()), works.isEmpty() ? known : works);
        out.print(json ? JsonDocument.of(report) : report.table());
        out.flush();
        return report.rows().isEmpty() ? 1 : 0;
    }

    private Path written() {
        Path bench = Path.of(System.getProperty("millrace.bench", "bench"));
        Path place = folder != null ? folder : bench.resolve("target/" + events + "-" + generator.word());
        Path config = place.resolve("millrace.yaml");
        if (!Files.exists(config)) {
            double seconds = Stopwatch.once(() -> generator.write(place, events));
            say("wrote %,d events to %s in %.1f s".formatted(events, place, seconds));
        }
        return config;
    }

    private String heap() {
        return heap != null ? heap : LEAST_HEAP + HEAP_BYTES_OF_EVENT * events / 1_000_000 + "m";
    }

    private static void say(@Nullable String what) {
        System.err.println("bench: " + what);
    }

    /** The names of all works. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(OurWorks.byName().keySet());
        }
    }
}
