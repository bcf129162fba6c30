// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static io.millrace.gather.MalformedCorpus.csv;
import static io.millrace.gather.MalformedCorpus.pick;
import static io.millrace.gather.MalformedCorpus.rows;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.millrace.gather.MalformedCorpus.Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Files that are packed badly, and JSON and XML that is not what it should be. */
final class MalformedTrees {
    private static final String EVENT =
            "<event><string key='concept:name' value='a'/><date key='time:timestamp' value='2026-01-31T10:00:00Z'/></event>";

    private MalformedTrees() {}

    /** Packed, and cut off, damaged, packed twice, or not packed at all. */
    static Input packing(Random random, int number) {
        boolean json = number % 2 == 1;
        String text = json ? jsonLines(rows(random)) : csv(rows(random));
        String file = json ? "a.jsonl.gz" : "a.csv.gz";
        byte[] whole = gzip(text.getBytes(UTF_8));
        return switch (number / 2 % 8) {
            case 0 -> Input.of(file, Arrays.copyOf(whole, random.nextInt(whole.length)));
            case 1 -> Input.of(file, Arrays.copyOf(whole, whole.length - 1 - random.nextInt(8)));
            case 2 -> Input.of(file, flipped(random, whole));
            case 3 -> Input.of(file, gzip(whole));
            case 4 ->
                Input.of(
                        file,
                        joined(whole, pick(random, "junk", "\0\0\0\0", text).getBytes(UTF_8)));
            case 5 -> Input.of(file, joined(whole, gzip(text.getBytes(UTF_8))));
            case 6 -> Input.of(file, pick(random, text, "", "\n", "\u001f").getBytes(UTF_8));
            default -> Input.of(file, gzip(new byte[random.nextInt(3) * 3_000_000]));
        };
    }

    private static byte[] flipped(Random random, byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** JSON and XML that is deep, cut off, doubled, or asks for files of others. */
    static Input trees(Random random, int number) {
        return number % 2 == 0 ? json(random, number / 2) : xes(random, number / 2);
    }

    private static Input json(Random random, int number) {
        List<String> lines = new ArrayList<>(List.of(jsonLines(rows(random)).split("\n")));
        if (number % 5 == 4) {
            String array = "[" + String.join(",\n", lines) + "]";
            return Input.of(
                    "a.json",
                    switch (random.nextInt(5)) {
                        case 0 -> array.substring(0, random.nextInt(array.length()));
                        case 1 -> array + "]";
                        case 2 -> array.replaceFirst("\\},", "}");
                        case 3 -> array.replaceFirst(",\n", ",\n7,[{}],null,");
                        default -> "[".repeat(100_000);
                    });
        }
        String good = "{\"id\":\"c1\",\"at\":\"2026-01-31\",\"amount\":1";
        List<String> broken = List.of(
                good,
                good + ",\"id\":\"c2\"}",
                good + ",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
                "{\"x\":".repeat(5_000) + "1" + "}".repeat(5_000),
                good + "} trailing",
                good + ",}",
                good + ",\"x\":NaN}",
                good + ",'x':1}",
                good + ",\"x\":\"\\ud800\"}",
                good + ",\"x\":\"\\x\"}",
                good + ",\"x\":01}",
                good + ",\"x\":" + "9".repeat(2_000) + "}",
                good + ",\"\":{\"\":{}}}",
                good + ",\"x\":\"tab\there\"}",
                "[\"c1\",\"2026-01-31\",1]",
                "null",
                "\"c1\"",
                "id,at,amount",
                "{}",
                "{\"id\":{\"deep\":1},\"at\":[],\"amount\":null}",
                good.replace(":1", ":1e999") + "}",
                good.replace(":1", ":true") + "}");
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            lines.add(random.nextInt(lines.size() + 1), broken.get((number * 3 + random.nextInt(4)) % broken.size()));
        }
        return Input.of("a.jsonl", String.join("\n", lines) + "\n");
    }

    private static Input xes(Random random, int number) {
        String trace =
                "<trace><string key='concept:name' value='c1'/>" + EVENT.repeat(1 + random.nextInt(9)) + "</trace>\n";
        String good = "<log>\n" + trace.repeat(1 + random.nextInt(4)) + "</log>";
        String text = switch (number % 12) {
            case 0 -> good.substring(0, random.nextInt(good.length()));
            case 1 -> "<!DOCTYPE log [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>" + good;
            case 2 ->
                "<!DOCTYPE log SYSTEM '" + pick(random, "file:///etc/passwd", "http://localhost:1/x") + "'>" + good;
            case 3 ->
                good.replaceFirst("value='a'", pick(random, "value='&x;'", "value='&#0;'", "value=a", "value='<'"));
            case 4 -> good.replace("2026-01-31", pick(random, "2026-02-31", "soon", ""));
            case 5 -> good.replaceFirst("<date [^>]*>", pick(random, "", "<date key='time:timestamp'/>"));
            case 6 -> good.replaceFirst("<event>", "<event><string key='concept:name' value='twice'/>");
            case 7 -> "<log>" + "<list>".repeat(20_000) + "</list>".repeat(20_000) + "</log>";
            case 8 -> good.replaceFirst("</trace>", "</event>");
            case 9 -> good + pick(random, "<log/>", "junk", "\0", "<!-- end -->");
            case 10 ->
                pick(
                        random,
                        "<html/>",
                        "<ocel>" + good + "</ocel>",
                        "<?xml version='1.0' encoding='UTF-16'?>" + good,
                        "<log/>");
            default -> good.replaceFirst("<event>", "<event><list key='l'>" + EVENT + "</list>");
        };
        return Input.of("a.xes", text);
    }

    /** The good rows as JSON, one object a line. */
    static String jsonLines(List<String> rows) {
        StringBuilder text = new StringBuilder();
        for (String row : rows) {
            String[] cells = row.split(",", 4);
            text.append("{\"id\":\"%s\",\"at\":\"%s\",\"amount\":%s,\"note\":\"%s\"}\n"
                    .formatted(
                            cells[0],
                            cells[1],
                            cells[2],
                            cells[3].replace("\"", "").replace("\n", "\\n")));
        }
        return text.toString();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
