// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Millrace is timed at, by name, in the order in which it is done. */
final class OurWorks {
    private OurWorks() {}

    static Map<String, Work> byName() {
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("import", new Import());
        works.put("first map", new FirstMap());
        works.put("statistics", new LoadedWork(new FullStatistics(2)));
        works.put("statistics on one thread", new LoadedWork(new FullStatistics(1)));
        works.put("filtered map", new LoadedWork(new FilteredMap()));
        works.put(
                "variants", new LoadedWork((run, turn) -> FullStatistics.of(run).variants()));
        works.put("rework", new LoadedWork((run, turn) -> FullStatistics.of(run).rework()));
        works.put("serve ready", bed -> served("serve", bed.config().toString(), "--port", "0"));
        works.put("serve empty", bed -> served("serve", "--port", "0"));
        return works;
    }

    /** By the launcher, as people start it; a start that does not count builds what is missing. */
    private static Measured served(String... words) throws Exception {
        String launcher = Path.of(System.getProperty("millrace.bench", "bench"))
                .resolveSibling("millrace")
                .toString();
        Process first = new ProcessBuilder(launcher, "--version").inheritIO().start();
        first.waitFor();
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(words));
        return new ServedPage(command).measure();
    }
}
