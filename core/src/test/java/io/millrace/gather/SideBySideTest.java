// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.MillraceException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated files, read in parts and row after row: the outcome must not tell which. */
class SideBySideTest {
    private static final int WHOLE = Integer.MAX_VALUE;

    @Test
    void reading_in_parts_gives_what_reading_row_after_row_gives(@TempDir Path folder) throws IOException {
        int inParts = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Charset charset = random.nextInt(4) == 0 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
            Path file = folder.resolve("log" + seed + ".csv");
            Files.writeString(file, text(random), charset);
            ToldEvents whole = new ToldEvents();
            ToldEvents parted = new ToldEvents();
            assertThat(outcome(file, charset, 20 + random.nextInt(900), parted))
                    .as("seed %d", seed)
                    .isEqualTo(outcome(file, charset, WHOLE, whole));
            assertThat(parted.events()).as("seed %d", seed).isEqualTo(whole.events());
            assertThat(whole.parts()).isZero();
            inParts += parted.parts() > 3 ? 1 : 0;
        }
        assertThat(inParts).as("files that were indeed read in parts").isGreaterThan(200);
    }

    private static String outcome(Path file, Charset charset, int bytes, ToldEvents sink) {
        try {
            return Source.of(file)
                    .charset(charset.name())
                    .column("case", "id")
                    .column("type", "type")
                    .column("time", "time")
                    .column("value", "value")
                    .readInParts(bytes, sink)
                    .toString();
        } catch (MillraceException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String text(Random random) {
        String end = List.of("\n", "\r\n", "\r").get(Math.max(0, random.nextInt(8) - 5));
        StringBuilder text = new StringBuilder("id,type,time,note,value" + end);
        int broken = random.nextInt(5) == 0 ? random.nextInt(400) : -1;
        for (int row = 0; row < 200 + random.nextInt(200); row++) {
            text.append(row == broken ? "7,visit,2026-01-01,\"" + (random.nextBoolean() ? "x\"y" : "") : row(random))
                    .append(end);
        }
        return text.toString();
    }

    private static String row(Random random) {
        String id = "C" + random.nextInt(60);
        String type = List.of("visit", "order", "refund").get(random.nextInt(3));
        String time = "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10) + " 10:00";
        String note = List.of(
                        "",
                        "gr\u00fcn",
                        "\"a, b\"",
                        "\"two\nlines\"",
                        "\"said \"\"hi\"\"\"",
                        "5\" screw",
                        "\"x\r\ny\nz\"")
                .get(random.nextInt(7));
        String value = "" + random.nextInt(1_000) + "." + random.nextInt(10);
        return switch (random.nextInt(12)) {
            case 0 -> id + "," + type + ",2026-02-30," + note + "," + value;
            case 1 -> id + "," + type + "," + time + "," + note + ",many";
            case 2 -> id + "," + type + "," + time;
            case 3 -> "";
            case 4 -> id + "," + type + ",," + note + "," + value + ",more";
            default -> id + "," + type + "," + time + "," + note + "," + value;
        };
    }
}
