// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.keep.StoreWriter;
import io.millrace.map.sipoc.Sipoc;
import io.millrace.map.sipoc.SipocColumn;
import io.millrace.map.sipoc.SipocEdits;
import io.millrace.map.sipoc.SipocEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated shop of four sources, read from files; what is kept of its SIPOC goes through a real SQLite. */
class SipocReaderTest {
    @TempDir
    private Path folder = Path.of("");

    private MillraceRun shop(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder orders = new StringBuilder("id,channel,placed,paid,device\n");
        StringBuilder parcels = new StringBuilder("order,at,status\n");
        StringBuilder calls = new StringBuilder("order,at,kind\n");
        StringBuilder mails = new StringBuilder("order,at\n");
        for (int i = 0; i < 150; i++) {
            int day = 1 + random.nextInt(20);
            orders.append("O%d,%s,2025-01-%02d 10:00:00,2025-01-%02d 11:00:00,%s%n"
                    .formatted(
                            i,
                            random.nextInt(3) == 0 ? "store" : "web",
                            day,
                            day,
                            random.nextBoolean() ? "phone" : "desk"));
            if (random.nextInt(4) > 0) {
                parcels.append("O%d,2025-01-%02d 09:00:00,sent%n".formatted(i, day + 1));
                parcels.append("O%d,2025-01-%02d 09:00:00,delivered%n".formatted(i, day + 3));
                mails.append("O%d,2025-01-%02d 09:30:00%n".formatted(i, day + 1));
            }
            if (random.nextInt(3) == 0) {
                calls.append("O%d,2025-01-%02d 15:00:00,%s%n"
                        .formatted(i, day + 2, random.nextBoolean() ? "question" : "complaint"));
            }
        }
        Files.writeString(folder.resolve("orders.csv"), orders);
        Files.writeString(folder.resolve("parcels.csv"), parcels);
        Files.writeString(folder.resolve("calls.csv"), calls);
        Files.writeString(folder.resolve("mails.csv"), mails);
        Files.writeString(folder.resolve("stages.yaml"), """
                name: shop
                version: 1
                stages:
                  - {key: order, name: Order}
                  - {key: ship, name: Shipping, after: order}
                  - {key: done, name: Delivered, after: ship, last: true}
                """);
        return MillraceRun.open(Files.writeString(folder.resolve("millrace.yaml"), """
                company: Shop
                sources:
                  - name: orders
                    file: orders.csv
                    columns: {case: id, channel: channel, device: device}
                    events:
                      - {type: ordered, time: placed}
                      - {type: paid, time: paid}
                  - {name: parcels, file: parcels.csv, columns: {case: order, time: at}, type: "${status}"}
                  - {name: calls, file: calls.csv, columns: {case: order, time: at, type: kind}}
                  - {name: mails, file: mails.csv, columns: {case: order, time: at}, type: mail}
                journey: {model: ./stages.yaml, case: {id: order}}
                lanes:
                  - {key: customer, name: Customer, row: customer}
                  - {key: desk, name: Desk, row: front}
                  - {key: books, name: Books, row: support}
                  - {key: carrier, name: Carrier, row: partner}
                map:
                  - {when: {type: ordered}, stage: order, touchpoint: order placed, lane: customer}
                  - {when: {type: paid}, touchpoint: payment, lane: books, flow: information}
                  - {when: {type: sent}, stage: ship, touchpoint: handed over, lane: carrier, flow: material}
                  - {when: {type: delivered}, stage: done, touchpoint: delivery, lane: carrier, flow: material}
                  - {when: {type: mail}, touchpoint: tracking mail, lane: desk, flow: information}
                  - {when: {source: calls}, touchpoint: "${type}", lane: desk, by: customer}
                streams: {by: channel, split: {on: [device]}}
                """), null, Progress.SILENT);
    }

    @Test
    void every_line_rests_on_events_that_a_loop_over_the_log_finds_too() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            MillraceRun run = shop(seed);
            for (View view : List.of(View.ALL, View.ALL.ofStream("web"), View.ALL.with("device:phone"))) {
                Sipoc sipoc = new SipocReader(run).read(view);
                assertThat(sipoc.entries()).allSatisfy(entry -> {
                    assertThat(entry.events()).as(entry.toString()).isPositive();
                    var cases = java.util.Objects.requireNonNull(entry.cases());
                    assertThat(run.cases(view, cases.selection(), 0, 1).total())
                            .as(entry.toString())
                            .isEqualTo(cases.cases());
                });
                // steps part the events among them
                long events = sipoc.in(SipocColumn.PROCESS).stream()
                        .mapToLong(SipocEntry::events)
                        .sum();
                assertThat(events).isEqualTo(events(run, view));
                assertThat(sipoc.in(SipocColumn.PROCESS)).hasSizeBetween(5, 7);
                assertThat(sipoc.remark()).isNull();
            }
        }
    }

    private static long events(MillraceRun run, View view) {
        EventLog log = run.log().slice(0);
        long events = 0;
        for (int c = 0; c < log.cases(); c++) {
            boolean in = view.stream() == null
                    || log.channels().word(log.channel()[c]).equals(view.stream());
            if (!view.where().isEmpty()) {
                int code = log.attributes().get(0).code()[c];
                in = code >= 0 && log.attributes().get(0).words().word(code).equals("phone");
            }
            events += in ? log.caseOffsets()[c + 1] - log.caseOffsets()[c] : 0;
        }
        return events;
    }

    @Test
    void tells_sources_partners_channels_requests_and_what_customers_get() throws IOException {
        Sipoc sipoc = new SipocReader(shop(1)).read(View.ALL);

        assertThat(texts(sipoc, SipocColumn.SUPPLIERS, "source"))
                .containsExactlyInAnyOrder("orders", "parcels", "calls", "mails");
        assertThat(texts(sipoc, SipocColumn.SUPPLIERS, "partner")).containsExactly("Carrier");
        assertThat(texts(sipoc, SipocColumn.SUPPLIERS, "entry channel")).containsExactlyInAnyOrder("web", "store");
        assertThat(texts(sipoc, SipocColumn.INPUTS, "cases begin with it")).containsExactly("order placed");
        assertThat(texts(sipoc, SipocColumn.OUTPUTS, "material")).containsExactlyInAnyOrder("handed over", "delivery");
        assertThat(texts(sipoc, SipocColumn.OUTPUTS, "information")).containsExactly("tracking mail");
        assertThat(texts(sipoc, SipocColumn.CUSTOMERS, "segment"))
                .containsExactlyInAnyOrder("device phone", "device desk");
        assertThat(sipoc.headline())
                .startsWith("From Order: order placed to ")
                .contains(" steps serve 150 cases; what most of them get is ");
    }

    private static List<String> texts(Sipoc sipoc, SipocColumn column, String kind) {
        return sipoc.in(column).stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(SipocEntry::text)
                .toList();
    }

    @Test
    void corrections_survive_a_restart_and_are_undone_one_by_one() throws IOException {
        Sipoc told = new SipocReader(shop(2)).read(View.ALL);
        String key = told.in(SipocColumn.PROCESS).get(0).key();
        change(null, edits -> edits.changing(SipocColumn.PROCESS, key, " Take \t the\norder "));
        change(null, edits -> edits.adding(SipocColumn.OUTPUTS, "a thank-you note"));
        change(null, edits -> edits.removing(SipocColumn.SUPPLIERS, "source orders"));
        change("web", edits -> edits.adding(SipocColumn.INPUTS, "only here"));

        Sipoc edited = shelf().edits(null).over(told);
        assertThat(edited.edited()).isTrue();
        assertThat(edited.in(SipocColumn.PROCESS).get(0))
                .matches(entry -> entry.text().equals("Take the order") && entry.edited() && entry.cases() != null);
        assertThat(edited.in(SipocColumn.OUTPUTS)).last().matches(entry -> entry.edited() && entry.cases() == null);
        assertThat(edited.removed()).extracting(SipocEntry::key).containsExactly("source orders");
        assertThat(edited.in(SipocColumn.INPUTS)).isEqualTo(told.in(SipocColumn.INPUTS));

        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            shelf().undo(null);
            Sipoc now = shelf().edits(null).over(told);
            left.add((int) now.entries().stream().filter(SipocEntry::edited).count()
                    + now.removed().size());
        }
        assertThat(left).containsExactly(2, 1, 0);
        assertThat(shelf().edits(null).over(told)).isEqualTo(told);
        assertThatThrownBy(() -> shelf().undo(null))
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("as it was generated");
        // what was undone is still there, and a change after an undo goes back to what it stood on
        assertThat(shelf().versions(null)).hasSize(6);
        shelf().bringBack(null, shelf().versions(null).get(1).id());
        change(null, edits -> edits.adding(SipocColumn.OUTPUTS, "one more"));
        shelf().undo(null);
        assertThat(shelf().edits(null).text())
                .isEqualTo(shelf().versions(null).get(1).edits().text());
        shelf().bringBack(null, 0);
        assertThat(shelf().edits(null).over(told)).isEqualTo(told);
        assertThat(shelf().edits("web").over(told).edited()).isTrue();
    }

    @Test
    void says_in_one_sentence_why_nothing_could_be_kept() throws IOException {
        shop(3);
        change(null, edits -> edits.adding(SipocColumn.INPUTS, "first"));
        try (StoreWriter other = StoreWriter.open(company().store())) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> change(null, edits -> edits.adding(SipocColumn.INPUTS, "second")))
                    .isInstanceOf(MillraceException.class)
                    .extracting(e -> ((MillraceException) e).blame())
                    .isEqualTo(MillraceException.Blame.IN_USE);
        }
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        Company blocked = new Company(folder.resolve("millrace.yaml"), null, file);
        assertThatThrownBy(() -> new SipocShelf(blocked).change(null, edits -> edits))
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("no-folder");
        assertThat(shelf().edits(null).text()).contains("first").doesNotContain("second");
        assertThatThrownBy(() -> shelf().bringBack(null, 77)).hasMessageContaining("there is no version 77");
        assertThat(SipocEdits.parse("back 7\nnonsense\nadd\tnowhere\tx\ty\nadd\tinputs\tadded 1\tkept\n")
                        .text())
                .isEqualTo("add\tinputs\tadded 1\tkept\n");
    }

    @Test
    void no_two_lines_of_a_column_have_one_key() throws IOException {
        Sipoc sipoc = new SipocReader(shop(4)).read(View.ALL);
        for (SipocColumn column : SipocColumn.values()) {
            List<String> keys = sipoc.in(column).stream().map(SipocEntry::key).toList();
            assertThat(keys).hasSameSizeAs(keys.stream().collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private void change(
            @org.jspecify.annotations.Nullable String stream, java.util.function.UnaryOperator<SipocEdits> change) {
        shelf().change(stream, change);
    }

    private Company company() {
        return new Company(folder.resolve("millrace.yaml"), null, null);
    }

    /** A new one each time, as after a restart. */
    private SipocShelf shelf() {
        return new SipocShelf(company());
    }
}
