// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that a process ever held. */
final class PeakMemory {
    private PeakMemory() {}

    /** Bytes of resident memory of this process where the system tells (Linux), else the peaks of the heap and what the JVM keeps beside it. */
    static long bytes() {
        long resident = bytes(ProcessHandle.current().pid());
        return resident > 0
                ? resident
                : ManagementFactory.getMemoryPoolMXBeans().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum();
    }

    /** Bytes of resident memory of another process, or 0 where the system does not tell. */
    static long bytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
        } catch (IOException e) {
            return 0;
        }
        return 0;
    }
}
