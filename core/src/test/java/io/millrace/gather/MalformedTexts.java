// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static io.millrace.gather.MalformedCorpus.HEAD;
import static io.millrace.gather.MalformedCorpus.csv;
import static io.millrace.gather.MalformedCorpus.pick;
import static io.millrace.gather.MalformedCorpus.rows;
import static io.millrace.gather.MalformedCorpus.spoiled;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.millrace.gather.MalformedCorpus.Input;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files whose text is broken: bytes, charsets, line ends, quotes. */
final class MalformedTexts {
    private static final int[][] NO_CHARACTERS = {
        {0xff},
        {0xc0, 0x80},
        {0x80},
        {0xed, 0xa0, 0x80},
        {0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80},
        {0xf4, 0x90, 0x80, 0x80},
        {0xf8, 0x88, 0x80, 0x80, 0x80},
        {0xe2, 0x82},
        {0xfc},
        {0xe9, 0x20}
    };

    private MalformedTexts() {}

    /** A byte sequence that is no character in UTF-8, anywhere. */
    static Input bytes(Random random, int number) {
        boolean json = number % 3 == 2;
        String text = json ? MalformedTrees.jsonLines(rows(random)) : csv(rows(random));
        byte[] good = text.getBytes(UTF_8);
        int at = number % 10 == 9 ? good.length : random.nextInt(good.length);
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.write(good, 0, at);
        for (int one : NO_CHARACTERS[number % NO_CHARACTERS.length]) {
            broken.write(one);
        }
        broken.write(good, at, good.length - at);
        return Input.of(json ? "a.jsonl" : "a.csv", broken.toByteArray());
    }

    /** The right text in the wrong charset, with and without a mark, and with zero bytes. */
    static Input encodings(Random random, int number) {
        String text = number % 2 == 0 ? csv(rows(random)) : MalformedTrees.jsonLines(rows(random));
        String file = number % 2 == 0 ? "a.csv" : "a.ndjson";
        String declared = pick(random, "", "", "UTF-8", "windows-1252", "UTF-16LE", "ISO-8859-15", "Shift_JIS");
        return switch (number / 2 % 9) {
            case 0 -> Input.of(file, text, UTF_16LE, declared);
            case 1 -> Input.of(file, text, UTF_16BE, declared);
            case 2 -> Input.of(file, "\ufeff" + text, UTF_16LE, declared);
            case 3 -> Input.of(file, "\ufeff" + text, UTF_16BE, declared);
            case 4 -> Input.of(file, text, Charset.forName("UTF-32BE"), declared);
            case 5 -> Input.of(file, "\ufeff" + text, Charset.forName("UTF-32LE"), declared);
            case 6 -> Input.of(file, text + "J\u00fcrgen", ISO_8859_1, declared);
            case 7 -> Input.of(file, "\ufeff\ufeff" + text, UTF_8, "");
            default -> Input.of(file, withZeros(random, text), UTF_8, "");
        };
    }

    private static String withZeros(Random random, String text) {
        StringBuilder zeros = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            zeros.insert(random.nextInt(zeros.length()), "\0");
        }
        String rows = text.substring(text.indexOf('\n') + 1);
        // behind what is looked at before reading
        return random.nextBoolean()
                ? zeros.toString()
                : text + rows.repeat(1 + 70_000 / rows.length()) + zeros.substring(zeros.indexOf("\n") + 1);
    }

    /** Line ends of every kind, also of kinds that are none. */
    static Input lineEnds(Random random, int number) {
        StringBuilder text = new StringBuilder(HEAD).append(end(random, number));
        for (String row : rows(random)) {
            text.append(random.nextInt(12) == 0 ? end(random, number) : "")
                    .append(row.replace("\n", end(random, number)))
                    .append(end(random, number));
        }
        if (random.nextBoolean()) {
            text.setLength(text.length() - 1);
        }
        return Input.of("a.csv", text.toString());
    }

    private static String end(Random random, int number) {
        return switch (number % 5) {
            case 0 -> pick(random, "\n", "\r\n");
            case 1 -> pick(random, "\n", "\r\n", "\r");
            case 2 -> pick(random, "\n", "\n\n", "\n \n", "\r\n\t\r\n");
            case 3 -> pick(random, "\n", "\n", "\n", "\u0085", "\u2028", "\f\n", "\u000b");
            default -> pick(random, "\r", "\r", "\n\r", "\r\r\n");
        };
    }

    /** Quotes that are open, alone, doubled too often or of another kind. */
    static Input quotes(Random random, int number) {
        List<String> broken = Arrays.asList(
                "c1,2026-01-31,1,\"open",
                "\"c1,2026-01-31,1,open",
                "c1,2026-01-31,1,\"closed\" and more",
                "c1,2026-01-31,1,a \"word\" inside",
                "c1,2026-01-31,1,\"\"\"\"",
                "c1,2026-01-31,1,\"a \\\" b\"",
                "c1,2026-01-31,1,'a, b'",
                "\"c1\",\"2026-01-31\",\"1\",\"\"",
                "c1, \"2026-01-31\", \"1\", \"a\"",
                "\"c1,2026-01-31,1,all of it\"",
                "\u201cc1\u201d,2026-01-31,1,\u201ca, b\u201d",
                "\"\"c1\"\",2026-01-31,1,x");
        List<String> rows = spoiled(random, row -> broken.get((number + random.nextInt(3)) % broken.size()));
        return Input.of("a.csv", csv(rows));
    }
}
