// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real logs of which figures are published, every activity a touchpoint of its own, ties in the order of the file. */
public final class PublishedLogs {
    private PublishedLogs() {}

    /** The log of an example as it ships. */
    public static MillraceRun example(String name) {
        return open(config(name));
    }

    /** BPIC 2012 without the life cycle of work, which the example tells apart and published figures do not. */
    public static MillraceRun bpic2012(Path folder) throws IOException {
        String example = Files.readString(config("bpic2012"));
        String plain = example.substring(0, example.indexOf("map:"))
                + "map:\n  - {when: {type: A_APPROVED}, stage: approved, touchpoint: A_APPROVED, lane: front}\n"
                + "  - {when: {}, touchpoint: \"${type}\", lane: front}\n";
        Files.copy(config("bpic2012").resolveSibling("stages.yaml"), folder.resolve("stages.yaml"));
        return open(Files.writeString(folder.resolve("millrace.yaml"), plain));
    }

    private static MillraceRun open(Path config) {
        return MillraceRun.open(config, RealData.folder().resolve("event-logs"), Progress.SILENT);
    }

    private static Path config(String name) {
        return Path.of(System.getProperty("millrace.root", "."), "examples", name, "millrace.yaml");
    }
}
