// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.RawEvent;
import io.millrace.gather.SourceSpec.CsvFormat;
import io.millrace.gather.SourceSpec.GroupSpec;
import io.millrace.gather.SourceSpec.GroupSpec.TimePick;
import io.millrace.gather.SourceSpec.JoinSpec;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GathererTest {
    private static final long DAY = 86_400_000_000L;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path folder;

    @Test
    void one_row_is_one_event_with_all_that_its_columns_say() throws IOException {
        RawEvent event = Source.of(
                        file(
                                "nr,what,from,until,who,by,sum,topic\n 1 ,ticket, 1970-01-02 ,1970-01-03, k7 ,Ann,\" 9.90\",parcel\n"))
                .type("${what} opened")
                .channel("mail")
                .column("case", "nr")
                .column("time", "from")
                .column("end", "until")
                .column("customer", "who")
                .column("agent", "by")
                .column("value", "sum")
                .column("about", "topic")
                .read()
                .only();

        assertThat(event.type()).isEqualTo("ticket opened");
        assertThat(event.time()).isEqualTo(DAY);
        assertThat(event.end()).isEqualTo(2 * DAY);
        assertThat(event.caseId()).isEqualTo("1");
        assertThat(event.customer()).isEqualTo("k7");
        assertThat(event.agent()).isEqualTo("Ann");
        assertThat(event.channel()).isEqualTo("mail");
        assertThat(event.order()).isNull();
        assertThat(event.value()).isEqualTo(990);
        assertThat(event.fields().value("about")).isEqualTo("parcel");
        assertThat(event.fields().value("topic")).isEqualTo("parcel");
        assertThat(event.fields().value("nowhere")).isNull();
    }

    @Test
    void one_row_is_an_event_for_each_date_that_it_has() throws IOException {
        Source.Harvest harvest = Source.of(
                        file(
                                "id,total,ordered,sent,state\n1,5,1970-01-02,1970-01-04,ok\n2,6,,,lost\n3,7,1970-01-05,,lost\n"))
                .column("order", "id")
                .column("value", "total")
                .event("order", "ordered")
                .event("dispatch", "sent")
                .ended("state", "lost", "void")
                .read();

        assertThat(harvest.events().stream().map(e -> e.type() + e.order() + e.endedAs() + e.sequence()))
                .containsExactly("order1null0", "dispatch1null1", "order3lost2");
        assertThat(harvest.events().stream().map(RawEvent::value)).containsExactly(500L, RawEvent.NO_VALUE, 700L);
        assertThat(harvest.counts().mapped()).isEqualTo(2);
        assertThat(harvest.counts().reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.reason()).isEqualTo("no date in any of ordered, sent"))
                .satisfies(reason -> assertThat(reason.rejected()).isFalse());
    }

    @Test
    void a_row_is_mapped_when_one_of_its_events_finds_a_place_and_unmapped_with_the_reason_when_none_does()
            throws IOException {
        RowCounts counts = Source.of(file("id,a,b\n1,1970-01-02,1970-01-03\n2,1970-01-02,\n"))
                .event("first", "a")
                .event("second", "b")
                .read(event -> event.type().equals("first") ? "no rule for type 'first'" : null);

        assertThat(counts.mapped()).isEqualTo(1);
        assertThat(counts.unmapped()).isEqualTo(1);
        assertThat(counts.reasons().get(0).reason()).isEqualTo("no rule for type 'first'");
        assertThat(counts.reasons().get(0).examples())
                .containsExactly(new RowCounts.Example("rows.csv", 3, "", "first"));
    }

    @Test
    void rows_of_a_key_are_one_event_wherever_they_stand() throws IOException {
        Source source = Source.of(
                        file(
                                "nr,at,n,price,who\nB,1970-01-03,2,0.333,x\nA,1970-01-02,1,5,y\nB,1970-01-02,1,0.333,z\nB,bad,1,1,z\n,1970-01-02,1,1,z\n"))
                .type("invoice")
                .column("time", "at")
                .column("customer", "who")
                .group(new GroupSpec("nr", TimePick.FIRST, List.of("n", "price")));
        Source.Harvest harvest = source.read();

        assertThat(harvest.events().stream().map(RawEvent::customer)).containsExactly("x", "y");
        assertThat(harvest.events().get(0).time()).isEqualTo(DAY);
        // 0.666 + 0.333 = 0.999, rounded once
        assertThat(harvest.events().get(0).value()).isEqualTo(100);
        assertThat(harvest.counts().read()).isEqualTo(5);
        assertThat(harvest.counts().mapped()).isEqualTo(3);
        assertThat(harvest.counts().rejected()).isEqualTo(2);

        RawEvent last = source.group(new GroupSpec("nr", TimePick.LAST, List.of()))
                .read()
                .events()
                .get(0);
        assertThat(last.time()).isEqualTo(2 * DAY);
        assertThat(last.value()).isEqualTo(RawEvent.NO_VALUE);
    }

    @Test
    void a_group_without_a_place_leaves_all_its_rows_unmapped() throws IOException {
        RowCounts counts = Source.of(file("nr,at\nA,1970-01-02\nB,1970-01-02\nA,1970-01-02\n"))
                .type("invoice")
                .column("time", "at")
                .column("order", "nr")
                .group(new GroupSpec("nr", TimePick.FIRST, List.of()))
                .read(event -> {
                    assertThat(event.fields().rows()).isEqualTo("A".equals(event.order()) ? 2 : 1);
                    return "A".equals(event.order()) ? "no customer" : null;
                });

        assertThat(counts.unmapped()).isEqualTo(2);
        assertThat(counts.mapped()).isEqualTo(1);
    }

    @Test
    void a_look_up_file_adds_its_words_and_the_first_row_of_a_key_wins() throws IOException {
        Path people = folder.resolve("people.csv");
        Files.writeString(people, "key;name;born\n k1 ;Ann;2.1.1970\nk1;Eve;3.1.1970\nk2;;4.1.1970\n");
        CsvFormat format = new CsvFormat(null, null, '.', "d.M.yyyy", ZoneId.of("UTC"));
        Source.Harvest harvest = Source.of(file("who,at\nk1,1970-01-09\nk2,1970-01-09\nk3,1970-01-09\n"))
                .column("customer", "who")
                .event("visit", "at")
                .event("birth", "born")
                .join(new JoinSpec(
                        people, "millrace.yaml:9", format, "who", "key", Map.of("agent", "name", "born", "born")))
                .read();

        assertThat(harvest.events().stream().map(e -> e.type() + " " + e.customer() + " " + e.agent()))
                .containsExactly("visit k1 Ann", "birth k1 Ann", "visit k2 null", "birth k2 null", "visit k3 null");
        assertThat(harvest.events().get(1).time()).isEqualTo(DAY);
        assertThat(harvest.events().get(0).fields().value("agent")).isEqualTo("Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_delimiter_is_told_from_the_header(String delimiter) throws IOException {
        String head = String.join(delimiter, "at", "\"a,b;c\"", "who");
        String row = String.join(delimiter, "1970-01-02", "x", "k1");

        RawEvent event = Source.of(file(head + "\r\n" + row))
                .type("visit")
                .column("time", "at")
                .column("customer", "who")
                .read()
                .only();

        assertThat(event.customer()).isEqualTo("k1");
        assertThat(event.fields().value("a,b;c")).isEqualTo("x");
    }

    @Test
    void a_byte_order_mark_wins_over_the_charset_of_the_configuration() throws IOException {
        Source source = Source.of(folder.resolve("rows.csv"))
                .type("visit")
                .column("time", "at")
                .column("customer", "who")
                .charset("windows-1252");
        file("\ufeffat,who\n1970-01-02,Zoë\n");
        assertThat(source.read().only().customer()).isEqualTo("Zoë");

        Files.writeString(folder.resolve("rows.csv"), "at,who\n1970-01-02,Zoë\n", Charset.forName("windows-1252"));
        assertThat(source.read().only().customer()).isEqualTo("Zoë");
    }

    @Test
    void attributes_of_trace_and_event_of_a_log_are_fields() throws IOException {
        Path log = folder.resolve("log.xes");
        Files.writeString(log, """
                <log><trace><string key="concept:name" value="c1"/><string key="shop" value="north"/>
                <event>
                  <string key="concept:name" value="pay"><string key="inner" value="hidden"/></string>
                  <date key="time:timestamp" value="1970-01-02T01:00:00.000+01:00"/>
                  <string key="org:resource" value="Ann"/><string key="lifecycle:transition" value="start"/>
                </event></trace>
                <trace><event><string key="concept:name" value="go"/><date key="time:timestamp" value="1970-01-03"/></event></trace>
                </log>
                """);

        List<RawEvent> events =
                Source.of(log).column("channel", "case:shop").read().events();

        RawEvent pay = events.get(0);
        assertThat(List.of(
                        pay.type(),
                        Objects.requireNonNull(pay.caseId()),
                        Objects.requireNonNull(pay.agent()),
                        Objects.requireNonNull(pay.channel())))
                .containsExactly("pay", "c1", "Ann", "north");
        assertThat(pay.time()).isEqualTo(DAY);
        assertThat(pay.fields().value("lifecycle:transition")).isEqualTo("start");
        assertThat(pay.fields().value("inner")).isNull();
        assertThat(events.get(1).caseId()).isNull();
        assertThatThrownBy(() -> Source.of(log).column("customer", "case:shob").read())
                .hasMessageContaining("log.xes has no column 'case:shob'")
                .hasMessageContaining("the nearest is 'case:shop'");
    }

    @Test
    void sources_are_read_in_order_and_numbered_through() throws IOException {
        Source source =
                Source.of(file("at\n1970-01-02\n1970-01-03\n")).type("visit").column("time", "at");
        StringBuilder sequence = new StringBuilder();
        StringBuilder progress = new StringBuilder();

        new Gatherer()
                .gather(
                        List.of(source.spec(), source.spec()),
                        event -> {
                            sequence.append(event.sequence());
                            return null;
                        },
                        (name, read) -> progress.append(name).append(read));

        assertThat(sequence).hasToString("0123");
        assertThat(progress).hasToString("source2source2");
    }

    @Test
    void a_source_without_type_or_time_is_an_error_of_the_configuration() throws IOException {
        Path rows = file("at\n1970-01-02\n");

        assertThatThrownBy(() -> Source.of(rows).column("time", "at").read())
                .hasMessageStartingWith("millrace.yaml:7: source 'source' does not say what its rows are");
        assertThatThrownBy(() -> Source.of(rows).type("visit").read())
                .hasMessageStartingWith("millrace.yaml:7: source 'source' names no column for the time");
    }

    private Path file(String text) throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file;
    }
}
