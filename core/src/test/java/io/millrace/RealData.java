// SPDX-License-Identifier: Apache-2.0
package io.millrace;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the folder of real data that is too large, or not ours, to ship. */
public final class RealData {
    private RealData() {}

    /** The folder; the test that asks is skipped when there is none. */
    public static Path folder() {
        String named = System.getenv("MILLRACE_DATA");
        Path folder = named != null
                ? Path.of(named)
                : Path.of(System.getProperty("millrace.root", "."), "..", "shared", "data");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no real data at " + folder + ": set MILLRACE_DATA");
        return folder.toAbsolutePath().normalize();
    }
}
