// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static io.millrace.gather.MalformedCorpus.HEAD;
import static io.millrace.gather.MalformedCorpus.csv;
import static io.millrace.gather.MalformedCorpus.pick;
import static io.millrace.gather.MalformedCorpus.rows;
import static io.millrace.gather.MalformedCorpus.spoiled;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.millrace.gather.MalformedCorpus.Input;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Files whose text is whole, and whose rows, header or values are not. */
final class MalformedTables {
    private static final String[] DATES = {
        "2026-02-30",
        "2025-02-29 10:00:00",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "0000-00-00 00:00:00",
        "2026-04-31T00:00:00Z",
        "2026-01-31 24:00:00",
        "2026-01-31 10:60",
        "2026-01-31 10:00:61",
        "2026-01-31T10:00:00+19:00",
        "2026-01-31T10:00:00+01:99",
        "10000-01-01",
        "-0044-03-15",
        "1.2.2026",
        "01/31/2026",
        "31 Jan 2026",
        "20260131",
        "1767225600",
        "1767225600000",
        "yesterday",
        "",
        "  ",
        "NULL",
        "\u0662\u0660\u0662\u0666-\u0660\u0661-\u0663\u0661",
        "2026-01-31 10:00:00.1234567890123",
        "2026-01-31 10:00:00.",
        "2026-1-31",
        "2026\u201301\u201331"
    };

    private static final String[] NUMBERS = {
        "1e999",
        "1e-999",
        "NaN",
        "Infinity",
        "-",
        "+",
        ".",
        "--1",
        "1.2.3",
        "1,5",
        "1 000",
        "0x1F",
        "12.50 EUR",
        "\u20ac12",
        "(12.50)",
        "free",
        "99999999999999999999999999",
        "1e30",
        "9223372036854775807",
        "92233720368547758.08",
        "0.0000000000000000000000000000000000000001",
        "\u0661\u0662",
        "1_000",
        "12%",
        "null",
        "1e5",
        "-0",
        "+7",
        "00012",
        "5."
    };

    private static final String[] BEGINNINGS = {
        "PK\u0003\u0004\u0014\0",
        "\u00d0\u00cf\u0011\u00e0",
        "%PDF-1.7",
        "<html>",
        "<!DOCTYPE html>",
        "SQLite format 3\0",
        "BZh9",
        "\u00fd7zXZ\0",
        "(\u00b5/\u00fd",
        "7z\u00bc\u00af",
        "Rar!\u001a",
        "PAR1",
        "\u0089PNG\r\n",
        "\u007fELF",
        "GIF89a"
    };

    private MalformedTables() {}

    /** Rows with too few or too many cells, or another delimiter. */
    static Input ragged(Random random, int number) {
        List<String> rows = spoiled(random, row -> switch ((number + random.nextInt(2)) % 7) {
            case 0 -> row.substring(0, 2);
            case 1 -> "c1,2026-01-31";
            case 2 -> row + ",more,";
            case 3 -> row + ",".repeat(1 + random.nextInt(2_000));
            case 4 -> "c1;2026-01-31;1;x";
            case 5 -> ",".repeat(random.nextInt(6));
            default -> "c1\t2026-01-31\t1\tx";
        });
        return Input.of("a.csv", csv(rows));
    }

    /** Headers that are missing, doubled, empty or of another delimiter, and files that are no tables at all. */
    static Input headers(Random random, int number) {
        String body = String.join("\n", rows(random)) + "\n";
        return switch (number % 10) {
            case 0 -> Input.of("a.csv", body);
            case 1 -> Input.of("a.csv", "id,at,amount,at\n" + body);
            case 2 ->
                Input.of(
                        "a.csv",
                        pick(random, "id,at,,", "id,,amount,note", "ID,At,Amount,Note", "id, at ,amount,note") + "\n"
                                + body);
            case 3 -> Input.of("a.csv", pick(random, HEAD, HEAD + "\n", "\n\n" + HEAD + "\n\n", "sep=,\n" + HEAD));
            case 4 -> Input.of("a.csv", pick(random, "", "\n", " ", "\ufeff", "\ufeff\n\n", "\t\t\n", "\0"));
            case 5 ->
                new Input(
                        "a.csv",
                        csv(rows(random)).getBytes(UTF_8),
                        declaring(pick(random, ";", "\t", "|", ":").charAt(0)));
            case 6 -> Input.of("a.csv", HEAD.replace(',', ';') + "\n" + body);
            case 7 -> Input.of("a.csv", "Report of 2026\n\n" + HEAD + "\n" + body);
            case 8 -> Input.of("a.csv", (BEGINNINGS[number / 10 * 3 % BEGINNINGS.length] + body).getBytes(ISO_8859_1));
            default ->
                Input.of(
                        pick(random, "a.csv", "a.txt"),
                        (BEGINNINGS[(number / 10 * 3 + 1) % BEGINNINGS.length] + body).getBytes(ISO_8859_1));
        };
    }

    private static UnaryOperator<Source> declaring(char delimiter) {
        return source -> source.delimiter(delimiter);
    }

    /** Days and times that do not exist, in ISO form or another. */
    static Input dates(Random random, int number) {
        List<String> rows = spoiled(
                random, row -> "c1,%s,1.00,x".formatted(DATES[(number * 3 + random.nextInt(4)) % DATES.length]));
        String pattern = number % 5 == 4 ? pick(random, "d.M.yyyy", "dd/MM/yyyy HH:mm", "yyyy-MM-dd HH:mm:ss") : "";
        Input plain = Input.of("a.csv", csv(rows));
        return pattern.isEmpty() ? plain : new Input("a.csv", plain.bytes(), source -> source.time(pattern));
    }

    /** Amounts that are none, or too large. */
    static Input numbers(Random random, int number) {
        List<String> rows = spoiled(
                random,
                row -> "c1,2026-01-31,\"%s\",x".formatted(NUMBERS[(number * 3 + random.nextInt(4)) % NUMBERS.length]));
        Input plain = Input.of("a.csv", csv(rows));
        return number % 5 == 4 ? new Input("a.csv", plain.bytes(), source -> source.decimal(',')) : plain;
    }
}
