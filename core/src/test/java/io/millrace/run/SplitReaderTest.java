// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.RealData;
import io.millrace.event.MillraceException;
import io.millrace.segment.tree.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams that are found and declared: over real permits and loans, and over generated orders. */
class SplitReaderTest {
    private static Path config;

    @BeforeAll
    static void write(@TempDir Path temp) throws IOException {
        config = SmallCompany.write(temp, 11);
    }

    private static StreamSplit real(String example, List<String> on) {
        Path file = Path.of(System.getProperty("millrace.root", "."), "examples", example, "millrace.yaml");
        Company company = new Company(file, RealData.folder().resolve("event-logs"), null);
        return new SplitReader(company.openKeeping(on, Progress.SILENT)).read(View.ALL, new SplitAsked(on, 0));
    }

    @Test
    void no_attribute_explains_how_permits_vary() {
        StreamSplit found = real("receipt", List.of("department", "channel", "group"));

        assertThat(found.split().splits()).isFalse();
        assertThat(found.split().explainNothing()).containsExactly("department", "channel", "group");
        assertThat(found.before().cases().cases()).isEqualTo(1_434);
    }

    @Test
    void the_amount_does_not_explain_how_loans_vary() {
        StreamSplit found = real("bpic2012", List.of("AMOUNT_REQ"));

        assertThat(found.split().splits()).isFalse();
        assertThat(found.split().tree().candidates()).singleElement().satisfies(amount -> {
            assertThat(amount.ordered()).isTrue();
            assertThat(amount.bins()).hasSizeBetween(8, 12);
        });
    }

    @Test
    void what_comes_late_or_names_the_case_is_refused_in_real_permits() {
        Map<String, String> refused =
                real("receipt", List.of("enddate", "org:resource", "concept:instance", "channel"))
                        .split()
                        .refused()
                        .stream()
                        .collect(Collectors.toMap(Refusal::attribute, Refusal::reason));

        assertThat(refused).containsOnlyKeys("enddate", "concept:instance");
        assertThat(refused.get("concept:instance")).contains("1,434 values in 1,434 cases");
    }

    @Test
    void a_leaf_holds_the_cases_of_its_rule_and_leaves_add_up() {
        MillraceRun run = MillraceRun.open(config, null, Progress.SILENT);
        StreamSplit found = new SplitReader(run).read(View.ALL, SplitAsked.ANY);

        assertThat(found.leaves())
                .allSatisfy(leaf -> assertThat(leaf.cases().cases())
                        .isEqualTo(leaf.node().cases())
                        .isEqualTo(run.cases(View.ALL, leaf.cases().selection(), 0, 0)
                                .total()));
        assertThat(found.leaves().stream()
                        .mapToLong(leaf -> leaf.cases().cases())
                        .sum())
                .isEqualTo(found.before().cases().cases());
    }

    @Test
    void an_unknown_attribute_is_refused_with_those_that_there_are() {
        MillraceRun run = MillraceRun.open(config, null, Progress.SILENT);

        assertThatThrownBy(() -> new SplitReader(run).read(View.ALL, new SplitAsked(List.of("shoe"), 0)))
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("no attribute 'shoe'")
                .hasMessageContaining("channel");
    }

    @Test
    void what_says_how_cases_end_is_refused_with_the_place_that_says_so(@TempDir Path folder) throws IOException {
        Path copy = SmallCompany.write(folder, 11);
        Files.writeString(
                copy,
                Files.readString(copy)
                        .replace("    file: orders.csv", "    file: orders.csv\n    ended: {carrier: DHL}")
                        .replace("touchpoint: ticket, lane: web", "touchpoint: ticket, exit: gave up, lane: web")
                        .replace("on: [device]", "on: [device, carrier, type]"));

        Map<String, String> refused = new SplitReader(MillraceRun.open(copy, null, Progress.SILENT))
                .read(View.ALL, SplitAsked.ANY).split().refused().stream()
                        .collect(Collectors.toMap(Refusal::attribute, Refusal::reason));

        assertThat(refused.get("carrier")).contains("'ended' of source 'orders' names 1 value");
        assertThat(refused.get("type")).contains("reads the exit 'gave up' from it");
        assertThat(refused).doesNotContainKey("device");
    }

    /** Channels that only orders have show late: to split by them would tell who ordered. */
    @Test
    void a_channel_that_shows_late_is_refused(@TempDir Path folder) throws IOException {
        Path copy = SmallCompany.write(folder, 11);
        Files.writeString(
                copy,
                Files.readString(copy)
                        .replace("{key: web, row: front}", "{key: web, row: customer}")
                        .replace("channel: shop, ", "")
                        .replace(
                                "columns: {case: id, time: opened, end: closed}",
                                "columns: {case: id, time: opened, end: closed, channel: id}"));

        assertThat(new SplitReader(MillraceRun.open(copy, null, Progress.SILENT))
                        .read(View.ALL, SplitAsked.ANY)
                        .split()
                        .refused())
                .filteredOn(refused -> refused.attribute().equals("channel"))
                .singleElement()
                .extracting(Refusal::reason)
                .asString()
                .contains("only after the first event");
    }

    private static MillraceRun declared(Path folder, String are) throws IOException {
        Path copy = Files.writeString(
                config.resolveSibling("declared-" + folder.getFileName() + ".yaml"),
                Files.readString(config)
                                .replaceAll("(?s)streams:.*?(?=\\n\\S|$)", "")
                                .stripTrailing() + "\n" + are);
        return MillraceRun.open(copy, null, Progress.SILENT);
    }

    @Test
    void declared_streams_hold_every_case_once(@TempDir Path folder) throws IOException {
        MillraceRun before = MillraceRun.open(config, null, Progress.SILENT);
        List<String> channels = before.streamNames();
        MillraceRun run = declared(
                folder,
                "streams:\n  are:\n    - {name: First, when: {channel: ['" + channels.get(0)
                        + "'], device: phone}}\n    - {name: Second, when: {channel: '" + channels.get(0) + "'}}\n");

        assertThat(run.streamNames()).contains("First", "Second", "other");
        long parts = run.streamNames().stream()
                .filter(name -> !name.equals("All"))
                .mapToLong(name -> run.measures(View.ALL.ofStream(name)).cases().cases())
                .sum();
        assertThat(parts).isEqualTo(before.log().cases());
        assertThat(run.measures(View.ALL.ofStream("First")).cases().cases()
                        + run.measures(View.ALL.ofStream("Second")).cases().cases())
                .isEqualTo(before.measures(View.ALL.ofStream(channels.get(0)))
                        .cases()
                        .cases());
        assertThat(new SplitReader(run).attributes()).contains("channel");
        assertThat(run.measures(View.ALL.with("channel:" + channels.get(0)))
                        .cases()
                        .cases())
                .isEqualTo(before.measures(View.ALL.ofStream(channels.get(0)))
                        .cases()
                        .cases());
    }

    @Test
    void a_rule_by_an_unknown_attribute_is_refused(@TempDir Path folder) {
        assertThatThrownBy(() -> declared(folder, "streams:\n  are:\n    - {name: Red, when: {colour: red}}\n"))
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("stream 'Red' asks for 'colour', but no case has a value of it");
    }
}
