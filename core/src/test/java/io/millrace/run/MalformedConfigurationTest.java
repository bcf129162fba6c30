// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake in a configuration gets one sentence that says what, where, why and how to mend it. */
class MalformedConfigurationTest {
    private static final String GOOD = """
            company: Lindgren
            timezone: Europe/Berlin
            currency: EUR
            asOf: 2025-12-31
            sources:
              - name: shop
                file: orders.csv
                format: {delimiter: ",", charset: UTF-8, decimal: "."}
                columns: {id: id, time: at, customer: who}
                group: {by: id, time: first}
                type: order
            journey:
              model: retail-4
              case: {from: first_touch_or_previous_order, until: next_order, silentAfter: 180d}
              ties: stages
            lanes:
              - {key: web, row: front}
            map:
              - {when: {type: order, source: shop}, stage: purchase, touchpoint: order, lane: web, minutes: 4, defect: true}
            streams: {by: channel}
            """;

    private final Path folder;

    MalformedConfigurationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_good_configuration_is_good() throws IOException {
        assertThat(read(GOOD).company()).isEqualTo("Lindgren");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            company: Lindgren | comapny: Lindgren | millrace.yaml:1:1: there is no key 'comapny' under 'millrace.yaml', did you mean 'company'? (known are asOf, blueprint, calendars, company, contact, currency, journey, lanes, map, money, privacy, promises, sources, streams, teams, timezone)
            company: Lindgren | # nobody | millrace.yaml:2:1: 'company' is missing under 'millrace.yaml': add 'company: ...'
            company: Lindgren | company: [a, b] | millrace.yaml:1:10: 'company' must be a single word or number: write it behind the colon
            company: Lindgren | company: | millrace.yaml:1:9: 'company' must be a single word or number: write it behind the colon
            company: Lindgren | money: {} | millrace.yaml:1:1: 'company' is missing under 'millrace.yaml': add 'company: ...'
            Europe/Berlin | Europe/Berln | millrace.yaml:2:11: there is no time zone 'Europe/Berln', did you mean 'Europe/Berlin'? (write it like Europe/Berlin or UTC)
            currency: EUR | currency: EURO | millrace.yaml:3:11: there is no currency 'EURO': write its three letters, such as EUR
            2025-12-31 | 2025-02-30 | millrace.yaml:4:7: '2025-02-30' is not a date: write it like 2025-12-31 or 2025-12-31T18:00:00Z
            file: orders.csv | fiel: orders.csv | millrace.yaml:7:5: there is no key 'fiel' under 'sources', did you mean 'file'? (known are channel, columns, ended, events, file, format, group, join, kind, name, scale, type)
            charset: UTF-8 | charset: UTF-9 | millrace.yaml:8:39: there is no charset 'UTF-9': try UTF-8 or windows-1252
            delimiter: "," | delimiter: ",," | millrace.yaml:8:25: 'delimiter' must be one character, but is ',,': write ';' or tab
            decimal: "." | decimal: "'" | millrace.yaml:8:55: 'decimal' cannot be ''': known are ., ,
            time: first | time: frist | millrace.yaml:10:27: 'time' cannot be 'frist', did you mean 'first'? (known are first, last)
            model: retail-4 | model: retail-5 | millrace.yaml:13:10: 'model' cannot be 'retail-5', did you mean 'retail-4'? (known are retail-4, order-to-delivery, lead-to-customer)
            model: retail-4 | model: retail-4, case: 1 | millrace.yaml:13:24: this is not YAML (mapping values are not allowed here): check the indents, colons and quotes of this line and the one above
            180d | soon | millrace.yaml:14:79: 'soon' is not a duration: write it like 180d, 2h or 30 min
            180d | 99999999999999999999d | millrace.yaml:14:79: '99999999999999999999d' is not a duration: write it like 180d, 2h or 30 min
            until: next_order | id: order | millrace.yaml:14:9: 'case' has both 'id' and an order to cut by: keep 'id' or 'from' and 'until'
            ties: stages | ties: clock | millrace.yaml:15:9: 'ties' cannot be 'clock': known are stages, file
            row: front | row: fornt | millrace.yaml:17:21: 'row' cannot be 'fornt', did you mean 'front'? (known are customer, front, back, support, partner)
            stage: purchase | stage: purchas | millrace.yaml:19:48: 'stage' cannot be 'purchas', did you mean 'purchase'? (known are awareness, consideration, purchase, retention)
            lane: web | lane: wbe | millrace.yaml:19:83: 'lane' cannot be 'wbe', did you mean 'web'? (known are web)
            source: shop | source: shpo | millrace.yaml:19:34: 'source' cannot be 'shpo', did you mean 'shop'? (known are shop)
            minutes: 4 | minutes: four | millrace.yaml:19:97: 'minutes' must be a number, but is 'four': write it like 4 or 2.5
            minutes: 4 | minutes: -4 | millrace.yaml:19:97: 'minutes' is below zero: write how long the work takes, such as 4
            defect: true | defect: yes | millrace.yaml:19:108: 'defect' must be true or false, but is 'yes': write one of the two
            defect: true | waste: overproduction | millrace.yaml:19:107: 'waste' cannot be 'overproduction': known are failure-demand
            type: order, source | type: {until: 3}, source | millrace.yaml:19:20: there is no key 'until' under 'type': known are empty, from, prefix, to
            type: order, source | type: {}, source | millrace.yaml:19:19: 'type' asks nothing: write prefix, from, to or empty
            touchpoint: order, | '' | millrace.yaml:19:5: 'touchpoint' is missing under 'map': add 'touchpoint: ...'
            currency: EUR | teams: {Sales: [ann, bob], Desk: bob} | millrace.yaml:3:34: 'bob' stands in the teams 'Sales' and 'Desk': an agent works in one team; keep one of them
            by: channel | by: country | millrace.yaml:20:15: 'by' cannot be 'country': known are channel
            currency: EUR | company: Twice | millrace.yaml:3:1: 'company' stands twice under 'millrace.yaml': keep one of them
            """)
    void what_is_wrong_with_one_word_is_said_in_one_sentence(String word, @Nullable String wrong, String sentence) {
        assertThat(GOOD).contains(word);
        assertThat(refusal(GOOD.replace(word, wrong == null ? "" : wrong))).isEqualTo(sentence);
    }

    @Test
    void an_empty_file_is_told_what_to_hold() {
        assertThat(refusal("# nothing\n"))
                .isEqualTo("millrace.yaml is empty: describe the company in it, beginning with 'company: NAME'");
    }

    @Test
    void a_single_word_is_no_configuration() {
        assertThat(refusal("hello"))
                .isEqualTo("millrace.yaml:1:1: 'millrace.yaml' must have keys and values: write them as 'key: value'");
    }

    @Test
    void broken_yaml_is_placed() {
        assertThat(refusal("company: a\n\tcurrency: EUR\n"))
                .isEqualTo(
                        "millrace.yaml:2:1: this is not YAML (found character '\\t(TAB)' that cannot start any token."
                                + " (Do not use \\t(TAB) for indentation)): check the indents, colons and quotes of this line and the one"
                                + " above");
    }

    @Test
    void sources_of_one_name_and_no_sources_at_all_are_refused() {
        String source = "  - {name: shop, file: a.csv}\n";
        assertThat(refusal("company: a\nsources:\n" + source + source))
                .isEqualTo("millrace.yaml:4:5: two sources are called 'shop': every source needs its own name");
        assertThat(refusal("company: a\nsources: []\n"))
                .isEqualTo("millrace.yaml:2:10: 'sources' is empty: name at least one file to read");
        assertThat(refusal("company: a\nsources: shop\n"))
                .isEqualTo("millrace.yaml:2:10: 'sources' must be a list: begin each entry with '- '");
    }

    @Test
    void a_configuration_that_is_not_utf_8_is_refused() throws IOException {
        Path file = folder.resolve("millrace.yaml");
        Files.write(file, "company: Müller\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal(file, null)).isEqualTo(file + " cannot be read as UTF-8 text: save it as a UTF-8 YAML file");
    }

    @Test
    void a_configuration_that_is_not_there_is_named() {
        Path file = folder.resolve("none.yaml");

        assertThat(refusal(file, null))
                .isEqualTo("there is no file " + file + ": name the millrace.yaml that describes the company");
    }

    @Test
    void a_data_folder_that_is_not_there_is_the_callers_mistake() throws IOException {
        Path file = Files.writeString(folder.resolve("millrace.yaml"), GOOD);
        Path none = folder.resolve("none");
        MillraceException refusal =
                catchThrowableOfType(MillraceException.class, () -> ConfigurationReader.read(file, none));

        assertThat(refusal.blame()).isEqualTo(Blame.USAGE);
        assertThat(refusal).hasMessage("there is no folder " + none + ": name the folder that holds the data files");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {key: a, after: b}, {key: b, after: a} | stages.yaml:2:16: the stages wait for each other in a circle, a after b after a: take one 'after' out
            {key: a, after: a} | stages.yaml:2:16: the stages wait for each other in a circle, a after a: take one 'after' out
            {key: a, after: b}, {key: b} | stages.yaml:2:26: 'a' comes after 'b' but stands before it: move it behind
            {key: a, after: c}, {key: b} | stages.yaml:2:26: 'after' cannot be 'c': known are a, b
            {key: "a:b"} | stages.yaml:2:16: a stage cannot have the key 'a:b': colon, comma, '>' and blanks take keys apart in addresses; use letters, digits, '-' and '_'
            {key: a>b} | stages.yaml:2:16: a stage cannot have the key 'a>b': colon, comma, '>' and blanks take keys apart in addresses; use letters, digits, '-' and '_'
            {key: a}, {key: a} | stages.yaml:2:26: two stages have the key 'a': every stage needs its own
            {key: a, order: true}, {key: b, order: true} | stages.yaml:2:33: two stages are the order: leave 'order: true' with one of them
            {key: a, phase: past} | stages.yaml:2:26: 'phase' cannot be 'past', did you mean 'post'? (known are pre, at, post)
            {name: A} | stages.yaml:2:10: 'key' is missing under 'stages': add 'key: ...'
            '' | stages.yaml:2:9: a stage model needs at least one stage: add '- {key: ..., name: ...}'
            {key: a} | millrace.yaml:14:9: cases are cut by orders, but no stage of 'own' is the order: add 'order: true' to one stage
            """)
    void stages_that_make_no_journey_are_refused(@Nullable String stages, String sentence) throws IOException {
        String list = stages == null ? "" : stages;
        Files.writeString(folder.resolve("stages.yaml"), "name: own\nstages: [" + list + "]\n");

        assertThat(refusal(GOOD.replace("retail-4", "./stages.yaml").replace("stage: purchase, ", "")))
                .isEqualTo(sentence);
    }

    @Test
    void a_stage_model_that_is_not_there_is_named() {
        assertThat(refusal(GOOD.replace("retail-4", "./none.yaml")))
                .isEqualTo("millrace.yaml:13:10: there is no stage model " + folder.resolve("none.yaml")
                        + ": name a file, or one of retail-4, order-to-delivery, lead-to-customer");
    }

    private Configuration read(String yaml) throws IOException {
        return ConfigurationReader.read(Files.writeString(folder.resolve("millrace.yaml"), yaml), null);
    }

    private String refusal(String yaml) {
        try {
            return refusal(Files.writeString(folder.resolve("millrace.yaml"), yaml), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(Path file, @Nullable Path data) {
        MillraceException refusal =
                catchThrowableOfType(MillraceException.class, () -> ConfigurationReader.read(file, data));
        assertThat(refusal.blame()).isEqualTo(Blame.CONFIGURATION);
        return String.valueOf(refusal.getMessage());
    }
}
