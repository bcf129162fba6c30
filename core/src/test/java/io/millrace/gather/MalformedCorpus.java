// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Five hundred generated files as they should not be, fifty of each kind: good rows of four columns, and among them what this kind
 * breaks. Each depends on its kind and number alone.
 */
final class MalformedCorpus {
    static final int OF_A_KIND = 50;
    static final String HEAD = "id,at,amount,note";

    private MalformedCorpus() {}

    /** Breaks one file. */
    interface Breaker {
        Input input(Random random, int number);
    }

    /**
     * One file.
     *
     * @param settings what the configuration says of it beside its columns
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Input(String file, byte[] bytes, UnaryOperator<Source> settings) {
        static Input of(String file, String text) {
            return of(file, text.getBytes(UTF_8));
        }

        static Input of(String file, byte[] bytes) {
            return new Input(file, bytes, source -> source);
        }

        static Input of(String file, String text, Charset charset, String declared) {
            return new Input(
                    file, text.getBytes(charset), source -> declared.isEmpty() ? source : source.charset(declared));
        }

        Source write(Path folder) throws IOException {
            Path path = folder.resolve(file);
            Files.write(path, bytes);
            Source source = settings.apply(Source.of(path));
            return file.contains(".xes")
                    ? source
                    : source.type("order")
                            .column("customer", "id")
                            .column("time", "at")
                            .column("value", "amount");
        }
    }

    /** A kind of fault. */
    record Kind(String name, Breaker breaker) {
        Input input(int number) {
            return breaker.input(new Random((31L * name.hashCode() + number) * 0x9E3779B97F4A7C15L), number);
        }
    }

    static List<Kind> kinds() {
        return List.of(
                new Kind("bytes", MalformedTexts::bytes),
                new Kind("encodings", MalformedTexts::encodings),
                new Kind("line ends", MalformedTexts::lineEnds),
                new Kind("quotes", MalformedTexts::quotes),
                new Kind("ragged rows", MalformedTables::ragged),
                new Kind("headers", MalformedTables::headers),
                new Kind("dates", MalformedTables::dates),
                new Kind("numbers", MalformedTables::numbers),
                new Kind("packing", MalformedTrees::packing),
                new Kind("JSON and XML", MalformedTrees::trees));
    }

    /** Good rows, 5 to 40. */
    static List<String> rows(Random random) {
        List<String> rows = new ArrayList<>();
        for (int i = 5 + random.nextInt(36); i > 0; i--) {
            rows.add(row(random));
        }
        return rows;
    }

    static String row(Random random) {
        return "c%d,2026-%02d-%02d %02d:%02d:00,%d.%02d,%s"
                .formatted(
                        random.nextInt(20),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(1_000),
                        random.nextInt(100),
                        pick(
                                random,
                                "",
                                "note",
                                "zwei W\u00f6rter",
                                "\"a, b\"",
                                "\"two\nlines\"",
                                "\"so \"\"so\"\"\""));
    }

    /** The rows with a few of them replaced, one to five. */
    static List<String> spoiled(Random random, UnaryOperator<String> spoil) {
        List<String> rows = rows(random);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(rows.size());
            rows.set(at, spoil.apply(rows.get(at)));
        }
        return rows;
    }

    static String csv(List<String> rows) {
        return HEAD + "\n" + String.join("\n", rows) + "\n";
    }

    static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }
}
