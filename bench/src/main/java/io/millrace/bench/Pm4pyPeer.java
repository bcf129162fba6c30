// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** pm4py, in a Python environment of its own that is made when it is missing. Neither Millrace nor its tests need it. */
final class Pm4pyPeer {
    private final Consumer<String> say;

    Pm4pyPeer(Consumer<String> say) {
        this.say = say;
    }

    /** It reads one file with a case id, as the log of the service desk is. */
    static boolean does(String work, Bed bed) {
        return bed.generator() == LogGenerator.SERVICE && ("import".equals(work) || "first map".equals(work));
    }

    /**
     * From the file to the directly-follows graph with counts and with medians.
     *
     * @throws MillraceException when there is no Python with pip, or pm4py is not to be had
     */
    Measured measure(Bed bed) {
        Path bench = Path.of(System.getProperty("millrace.bench", "bench")).toAbsolutePath();
        Path home = bench.resolve("target/python");
        Path python = home.resolve("bin/python");
        if (!Files.exists(home.resolve("ready"))) {
            say.accept("making a Python environment with pm4py");
            run(List.of("python3", "-m", "venv", home.toString()));
            Path wanted = bench.resolve("peers/requirements.txt");
            run(List.of(python.toString(), "-m", "pip", "install", "-q", "-r", wanted.toString()));
            mark(home.resolve("ready"));
        }
        say.accept("pm4py, once");
        Path script = bench.resolve("peers/first_map.py");
        Path log = bed.folder().resolve("service.csv");
        return ChildJvm.run(List.of(python.toString(), script.toString(), log.toString()), "pm4py");
    }

    private static void run(List<String> command) {
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw absent("'" + String.join(" ", command) + "' ended with " + code);
            }
        } catch (IOException e) {
            throw absent(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw absent("it was interrupted");
        }
    }

    private static void mark(Path ready) {
        try {
            Files.writeString(ready, "");
        } catch (IOException e) {
            throw absent(e.getMessage());
        }
    }

    private static MillraceException absent(@Nullable String why) {
        return new MillraceException(
                Blame.RESOURCES,
                "pm4py is left out (" + why + "): it takes a python3 with venv and pip, and a way to a package index");
    }
}
