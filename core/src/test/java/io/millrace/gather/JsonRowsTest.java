// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.MillraceException;
import io.millrace.event.RawEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as JSON, written by hand. */
class JsonRowsTest {
    private static final long DAY = 86_400_000_000L;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path folder;

    @Test
    void keys_of_nested_objects_are_dotted_columns() throws IOException {
        RawEvent event = source("a.jsonl", """
                {"at":"1970-01-02T00:00:00Z","user":{"id":"k1","traits":{"plan":" gold "}},"properties":{"total":12.50,"n":3},"ok":true}
                """)
                .column("customer", "user.id")
                .column("value", "properties.total")
                .read()
                .only();

        assertThat(event.time()).isEqualTo(DAY);
        assertThat(event.customer()).isEqualTo("k1");
        assertThat(event.value()).isEqualTo(1_250);
        assertThat(event.fields().value("user.traits.plan")).isEqualTo("gold");
        assertThat(event.fields().value("properties.total")).isEqualTo("12.50");
        assertThat(event.fields().value("ok")).isEqualTo("true");
        assertThat(event.fields().value("properties")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[\"a\",1.50,{\"b\":[null,true]}] | [\"a\",1.50,{\"b\":[null,true]}]",
                "\"\\u00e4 \\\"x\\\"\" | ä \"x\"",
                "12345678901234567890123 | 12345678901234567890123",
                "1e3 | 1e3",
                "\"\\ud83d\\ude00\" | \ud83d\ude00",
                "false | false"
            })
    void values_are_kept_as_text(String json, String text) throws IOException {
        RawEvent event = source("a.jsonl", "{\"at\":\"1970-01-02\",\"x\":" + json + "}")
                .read()
                .only();

        assertThat(event.fields().value("x")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \\t \"", "[]", "{}", "[ ]"})
    void nothing_is_an_empty_cell(String json) throws IOException {
        RawEvent event = source("a.jsonl", "{\"at\":\"1970-01-02\",\"x\":" + json + "}")
                .read()
                .only();

        assertThat(event.fields().value("x")).isNull();
    }

    @Test
    void a_key_may_appear_late_and_in_any_order() throws IOException {
        List<RawEvent> events =
                source("a.ndjson", """
                {"at":"1970-01-02"}
                {"who":"k2","at":"1970-01-02"}
                {"new":"x","at":"1970-01-02","who":"k3"}
                """).column("customer", "who").read().events();

        assertThat(events).extracting(RawEvent::customer).containsExactly(null, "k2", "k3");
        assertThat(events.get(2).fields().value("new")).isEqualTo("x");
        assertThat(events.get(1).fields().value("new")).isNull();
    }

    @Test
    void a_column_that_no_object_has_is_an_error_that_names_the_nearest() throws IOException {
        Source source =
                source("a.jsonl", "{\"at\":\"1970-01-02\",\"customer_id\":1}").column("customer", "custmer_id");

        assertThatThrownBy(source::read)
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("a.jsonl has no column 'custmer_id'")
                .hasMessageContaining("the nearest is 'customer_id'");
    }

    @Test
    void a_line_that_is_no_object_is_rejected_with_its_line_and_the_reading_goes_on() throws IOException {
        RowCounts counts = source("a.jsonl", """
                {"at":"1970-01-02"}

                {"at":"1970-01-02"
                {"at":1970-01-02}
                ["at"]
                {"at":"1970-01-02"} {"at":"1970-01-02"}
                {"at":"1970-01-02","x":1,"x":null}
                {"at":"1970-01-02","x":{"y":1},"x.y":2}
                {"at":"1970-01-02","x":"\\udc00"}
                {"at":"1970-01-02"}
                """).read().counts();

        assertThat(counts.mapped()).isEqualTo(2);
        assertThat(counts.reasons())
                .extracting(reason -> reason.rows() + " " + reason.reason() + " "
                        + reason.examples().stream()
                                .map(RowCounts.Example::line)
                                .toList())
                .containsExactly(
                        "2 the same key twice in an object [7, 8]",
                        "1 a JSON object that breaks off [3]",
                        "1 not valid JSON [4]",
                        "1 JSON, but not an object [5]",
                        "1 more behind the JSON object of the line [6]",
                        "1 half of a character, escaped as a surrogate without its other half [9]");
        assertThat(counts.reasons().get(1).examples().get(0).value()).isEqualTo("{\"at\":\"1970-01-02\"");
    }

    @Test
    void an_array_of_objects_is_read_as_its_objects() throws IOException {
        Source.Harvest harvest = source("a.json", """

                [{"at":"1970-01-02","who":"k1"},
                 7, [{}],
                 {"at":"1970-01-03","who":{"twice":1},"who":2},
                 {"at":"1970-01-04","who":"k2"}]
                """).column("customer", "who").read();

        assertThat(harvest.events()).extracting(RawEvent::customer).containsExactly("k1", "k2");
        assertThat(harvest.counts().reasons())
                .extracting(reason -> reason.reason() + " "
                        + reason.examples().stream()
                                .map(RowCounts.Example::line)
                                .toList())
                .containsExactly("JSON, but not an object [3, 3]", "the same key twice in an object [4]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[{\"at\":\"1970-01-02\"}, | a.json breaks off before its JSON array ends",
                "[{\"at\":\"1970-01-02\"},] | a.json:1 cannot be read on from here (not valid JSON)",
                "[{\"at\":\"1970-01-02\"}] [] | a.json:1 goes on behind the end of its JSON array",
                "[{\"at\":nil}] | a.json:1 cannot be read on from here (not valid JSON)"
            })
    void an_array_that_stops_being_json_is_refused(String json, String sentence) throws IOException {
        assertThatThrownBy(source("a.json", json)::read)
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void an_object_over_several_lines_is_refused_with_what_to_do() throws IOException {
        assertThatThrownBy(source("a.json", "{\n  \"at\": \"1970-01-02\"\n}\n")::read)
                .isInstanceOf(MillraceException.class)
                .hasMessageStartingWith("a.json:1 spreads an object over several lines");
    }

    @Test
    void depth_length_and_number_of_keys_are_bounded() throws IOException {
        String good = "{\"at\":\"1970-01-02\"}\n";
        String deep = "{\"at\":\"1970-01-02\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
        String nested = "{\"x\":".repeat(50_000) + "1" + "}".repeat(50_000) + "\n";
        String longLine = "{\"at\":\"1970-01-02\",\"x\":\"" + "y".repeat(3 << 20) + "\"}\n";
        String number = "{\"at\":\"1970-01-02\",\"x\":" + "9".repeat(5_000) + "}\n";

        RowCounts counts = source("a.jsonl", good + deep + nested + longLine + number + good)
                .read()
                .counts();

        assertThat(counts.mapped()).isEqualTo(2);
        assertThat(counts.reasons())
                .extracting(reason -> reason.rows() + " " + reason.reason())
                .containsExactly(
                        "2 JSON nested deeper than 100 levels",
                        "1 a line longer than 1 Mi characters",
                        "1 a key, number or text too long to be true");
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 10_100; i++) {
            keys.append("{\"at\":\"1970-01-02\",\"k").append(i).append("\":1}\n");
        }
        assertThatThrownBy(source("a.jsonl", keys.toString())::read)
                .hasMessageContaining("a.jsonl has more than 10000 different keys");
        assertThatThrownBy(source("a.json", "x".repeat(2 << 20))::read)
                .hasMessageContaining("a.json:1 holds a line of more than 1 Mi characters");
    }

    @Test
    void a_packed_line_without_end_is_given_up() throws IOException {
        Path file = folder.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"at\":\"1970-01-02\"}\n".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) 'x');
            for (int i = 0; i < 80; i++) {
                out.write(blanks);
            }
        }

        assertThatThrownBy(Source.of(file).type("visit").column("time", "at")::read)
                .hasMessageContaining("a.jsonl.gz:2 holds a line of more than 1 Mi characters");
    }

    @Test
    void numbers_are_numbers_whatever_the_decimal_sign_of_texts() throws IOException {
        List<RawEvent> events = source(
                        "a.jsonl", "{\"at\":\"1970-01-02\",\"v\":1234.5}\n{\"at\":\"1970-01-02\",\"v\":\"1.234,5\"}\n")
                .column("value", "v")
                .decimal(',')
                .read()
                .events();

        assertThat(events).extracting(RawEvent::value).containsExactly(123_450L, 123_450L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n \n"})
    void lines_end_as_they_like(String end) throws IOException {
        assertThat(source("a.jsonl", "\ufeff{\"at\":\"1970-01-02\"}" + end + "{\"at\":\"1970-01-03\"}")
                        .read()
                        .counts()
                        .mapped())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "ISO-8859-15"})
    void the_charset_is_that_of_the_configuration(String charset) throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, "{\"at\":\"1970-01-02\",\"who\":\"Zoë\"}\n", Charset.forName(charset));

        assertThat(Source.of(file)
                        .type("visit")
                        .column("time", "at")
                        .column("customer", "who")
                        .charset(charset)
                        .read()
                        .only()
                        .customer())
                .isEqualTo("Zoë");
        assertThatThrownBy(Source.of(file).type("visit").column("time", "at")::read)
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("format.charset");
    }

    @Test
    void a_look_up_file_may_be_json_and_be_called_anything() throws IOException {
        Path people = folder.resolve("people.txt");
        Files.writeString(people, "{\"key\":\"k1\",\"name\":{\"first\":\"Ann\"}}\n");

        RawEvent event = source("a.jsonl", "{\"at\":\"1970-01-02\",\"who\":\"k1\"}")
                .column("customer", "who")
                .join(new SourceSpec.JoinSpec(
                        people,
                        "millrace.yaml:9",
                        Source.of(people).format(),
                        "who",
                        "key",
                        java.util.Map.of("agent", "name.first")))
                .read()
                .only();

        assertThat(event.agent()).isEqualTo("Ann");
    }

    private Source source(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return Source.of(file).type("visit").column("time", "at");
    }
}
