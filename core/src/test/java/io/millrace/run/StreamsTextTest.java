// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.MillraceException;
import io.millrace.journey.StreamRule;
import io.millrace.journey.StreamRule.Range;
import io.millrace.journey.StreamRule.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams are written into a configuration that people wrote, and nothing else of it changes. */
class StreamsTextTest {
    private static final List<StreamRule> RULES = List.of(
            new StreamRule("Web: all", List.of(new Term("channel", List.of("web", "app: new"), null))),
            new StreamRule(
                    "Store, small",
                    List.of(
                            new Term("channel", List.of("store"), null),
                            new Term("basket size", List.of(StreamRule.NONE), new Range(null, "40.5")))),
            new StreamRule("Rest", List.of(new Term("device", List.of("none", "yes"), null))));

    private static List<StreamRule> read(String text) {
        return new StreamsReader(YamlFile.parse(text, "test").openSection().find("streams")).rules();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company: A\n",
                "company: A",
                "company: A\n\nstreams: {by: channel}   # as always\n\n# the end\nlanes: []\n",
                "streams: {}\ncompany: Zoë 😀 # x\n",
                "streams:\n  by: channel\n  # why we split\n  split: {on: [a, b]}  # known early\n\n# lanes follow\nlanes:\n  - {key: a}\n",
                "streams:\n    by: channel",
                "a: 1\r\nstreams:\r\n  by: channel\r\nb: 2\r\n",
                "streams:\n  are:\n    - {name: Old, when: {a: b}}\n    # a comment within\n    - name: Old 2\n      when: {a: c}\n  # of the next\n  by: channel\n",
                "streams:\n  by: channel\n  are:\n  - {name: Old, when: {a: b}}\n# far below\nx: y\n",
                "streams: {are: [{name: 😀, when: {a: b}},\n   {name: Old 2, when: {a: c}}], by: channel} # tail\nx: y\n",
            })
    void every_other_line_stays(String text) {
        String with = new StreamsText(text).with(RULES);

        assertThat(read(with)).isEqualTo(RULES);
        String again = new StreamsText(with).with(RULES.subList(0, 2));
        assertThat(read(again)).isEqualTo(RULES.subList(0, 2));
        List<String> left = again.lines().toList();
        for (String line : text.lines().toList()) {
            if (!line.contains("Old")
                    && !line.contains("within")
                    && !line.contains("a: c")
                    && !line.startsWith("streams: {")) {
                assertThat(left).contains(line);
            }
        }
        assertThat(text.lines().filter(line -> line.contains("#")).map(line -> line.substring(line.indexOf('#'))))
                .filteredOn(comment -> !comment.contains("within"))
                .allSatisfy(comment -> assertThat(again).contains(comment));
        assertThat(again.contains("\r\n")).isEqualTo(text.contains("\r\n"));
    }

    @Test
    void applying_and_taking_back_leave_the_same_bytes(@TempDir Path folder) throws IOException {
        Path config = SmallCompany.write(folder, 3);
        String before = Files.readString(config);
        Company company = new Company(config, null, null);
        StreamsShelf shelf = new StreamsShelf(company);
        assertThat(shelf.canUndo()).isFalse();

        shelf.apply(List.of(
                new StreamRule("Phones", List.of(new Term("device", List.of("phone"), null))),
                new StreamRule("Others", List.of(new Term("device", List.of("desk", "none"), null)))));

        assertThat(company.open(Progress.SILENT).streamNames()).containsExactlyInAnyOrder("Phones", "Others", "All");
        assertThat(shelf.canUndo()).isTrue();
        shelf.undo();
        assertThat(Files.readString(config)).isEqualTo(before);
        assertThat(shelf.canUndo()).isFalse();
        assertThatThrownBy(shelf::undo)
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("nothing can be taken back");
    }

    @Test
    void what_was_changed_since_is_not_taken_back(@TempDir Path folder) throws IOException {
        Path config = SmallCompany.write(folder, 3);
        StreamsShelf shelf = new StreamsShelf(new Company(config, null, null));
        shelf.apply(RULES.subList(0, 2));
        String changed = Files.readString(config) + "# mine\n";
        Files.writeString(config, changed);

        assertThat(shelf.canUndo()).isFalse();
        assertThatThrownBy(shelf::undo).hasMessageContaining("changed since");
        assertThat(Files.readString(config)).isEqualTo(changed);
    }

    @Test
    void names_must_differ_and_say_something(@TempDir Path folder) throws IOException {
        Path config = SmallCompany.write(folder, 3);
        String before = Files.readString(config);
        StreamsShelf shelf = new StreamsShelf(new Company(config, null, null));
        Term any = new Term("device", List.of("phone"), null);

        assertThatThrownBy(() ->
                        shelf.apply(List.of(new StreamRule("A", List.of(any)), new StreamRule("A", List.of(any)))))
                .hasMessageContaining("two streams are called 'A'");
        assertThatThrownBy(() ->
                        shelf.apply(List.of(new StreamRule(" ", List.of(any)), new StreamRule("A", List.of(any)))))
                .hasMessageContaining("needs a name");
        assertThatThrownBy(() -> shelf.apply(List.of(new StreamRule("A", List.of(any)))))
                .hasMessageContaining("no split to apply");
        assertThat(Files.readString(config)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{name: A}",
                "{name: A, when: {a: {from: 3, to: 2}}}",
                "{name: A, when: {a: {from: x}}}",
                "{name: A, when: {a: {}}}",
                "{name: A, when: {a: {to: 2, or: some}}}",
                "{name: A, when: {a: {b: {c: d}}}}",
                "{name: A, whenn: {a: b}}",
            })
    void a_rule_that_says_nothing_is_refused_where_it_stands(String rule) {
        assertThatThrownBy(() -> read("streams:\n  are:\n    - " + rule + "\n"))
                .isInstanceOf(MillraceException.class)
                .hasMessageStartingWith("test:3:");
    }
}
