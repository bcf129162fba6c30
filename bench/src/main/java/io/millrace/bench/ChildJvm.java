// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts processes that measure, so that each has memory and warm-up of its own. */
final class ChildJvm {
    private final String heap;
    private final int warmUps;

    /**
     * Children with this heap.
     *
     * @param heap as -Xmx takes it
     * @param warmUps how often a process does its work before the time that counts
     */
    ChildJvm(String heap, int warmUps) {
        this.heap = heap;
        this.warmUps = warmUps;
    }

    /**
     * Does one work of one side in a fresh process.
     *
     * @throws MillraceException when the process fails
     */
    Measured measure(String side, String work, Bed bed) {
        List<String> command = new ArrayList<>(java());
        command.add("-Xmx" + ("ours".equals(side) ? heap : "512m"));
        command.add("-XX:MaxNewSize=600m");
        command.add(BenchChild.class.getName());
        command.addAll(
                List.of(side, work, bed.generator().word(), bed.config().toString(), String.valueOf(warmUps(work))));
        return run(command, side + " at '" + work + "'");
    }

    /** A server is started anew by the work itself. */
    private int warmUps(String work) {
        return work.startsWith("serve") ? 0 : warmUps;
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-XX:-UsePerfData",
                "-Dmillrace.bench=" + System.getProperty("millrace.bench", "bench"),
                "-cp",
                System.getProperty("java.class.path"));
    }

    /** Runs a command that prints a line of {@link Measured}. */
    static Measured run(List<String> command, String what) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said;
            try (InputStream out = process.getInputStream()) {
                said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
            int code = process.waitFor();
            return said.lines()
                    .filter(Measured::isIn)
                    .findFirst()
                    .map(Measured::parse)
                    .orElseThrow(() -> new MillraceException(
                            Blame.RESOURCES,
                            what + " gave no figure and ended with " + code + "; its messages stand above"));
        } catch (IOException e) {
            throw new MillraceException(Blame.RESOURCES, what + " could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MillraceException(Blame.RESOURCES, what + " was interrupted", e);
        }
    }
}
