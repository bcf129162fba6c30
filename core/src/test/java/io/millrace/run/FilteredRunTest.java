// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.MillraceException;
import io.millrace.gather.RowCounts;
import io.millrace.measure.LogStatistics;
import io.millrace.measure.StreamMeasures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters over 3,000 generated orders on two devices, each of them counted beside the log by what was written into the file. */
class FilteredRunTest {
    private static final String CONFIG = """
            company: Filtered
            timezone: UTC
            asOf: 2025-12-31
            sources:
              - name: orders
                file: orders.csv
                columns: {id: id, case: id, customer: id, channel: channel}
                events:
                  - {type: seen, time: seen}
                  - {type: ordered, time: ordered}
                  - {type: sent, time: sent}
            journey:
              model: ./stages.yaml
              case: {id: id}
            map:
              - {when: {type: seen}, stage: look, touchpoint: page}
              - {when: {type: ordered}, stage: buy, touchpoint: order}
              - {when: {type: sent}, stage: have, touchpoint: parcel}
            streams: {by: channel, split: {on: [device]}}
            """;
    private static final String STAGES = """
            name: three
            version: 1
            stages:
              - {key: look, name: Look}
              - {key: buy, name: Buy}
              - {key: have, name: Have, last: true}
            """;

    private static MillraceRun run;
    private static MillraceRun sliced;

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        Random random = new Random(5);
        StringBuilder rows = new StringBuilder("id,channel,device,seen,ordered,sent\n");
        for (int i = 0; i < 3_000; i++) {
            String day = String.format("2025-%02d-%02d", 1 + random.nextInt(6), 1 + random.nextInt(20));
            rows.append(i)
                    .append(random.nextInt(4) == 0 ? ",store," : ",web,")
                    .append(new String[] {"mobile", "desk", ""}[random.nextInt(3)])
                    .append(random.nextInt(3) == 0 ? "," : "," + day + "T08:00:00")
                    .append(",")
                    .append(day)
                    .append("T12:00:00,")
                    .append(random.nextInt(2) == 0 ? "" : day.substring(0, 8) + (21 + random.nextInt(7)) + "T12:00:00")
                    .append('\n');
        }
        Files.writeString(folder.resolve("orders.csv"), rows);
        Files.writeString(folder.resolve("stages.yaml"), STAGES);
        Path config = Files.writeString(folder.resolve("millrace.yaml"), CONFIG);
        run = MillraceRun.open(config, null, Progress.SILENT);
        int[] cuts = IntStream.range(1, 30).map(i -> i * 100).toArray();
        sliced = MillraceRun.of(
                run.configuration(), new CutLog(run.words(), cuts), new RowCounts(0, 0, 0, 0, List.of()));
    }

    private static long cases(String... where) {
        View view = new View(null, null, null, List.of(where));
        long cases = run.measures(view).cases().cases();
        assertThat(run.cases(view, "cases", 0, 0).total()).isEqualTo(cases);
        return cases;
    }

    @Test
    void terms_that_exclude_each_other_share_out_all_cases() {
        assertThat(cases("device:mobile") + cases("device:desk") + cases("device:"))
                .isEqualTo(3_000);
        assertThat(cases("contains:page") + cases("not:contains:page")).isEqualTo(3_000);
        assertThat(cases("starts:page") + cases("starts:order")).isEqualTo(3_000);
        assertThat(cases("ends:parcel") + cases("ends:order")).isEqualTo(3_000);
        assertThat(cases("lasts:..10d") + cases("not:lasts:..10d")).isEqualTo(3_000);
        assertThat(cases("began:..2025-03-15") + cases("began:2025-03-16..")).isEqualTo(3_000);
        assertThat(cases("stream:web") + cases("stream:store")).isEqualTo(3_000);
        assertThat(cases("device:mobile||device:desk||device:")).isEqualTo(3_000);
    }

    @Test
    void each_term_holds_for_every_case_that_it_leaves() {
        View view = new View(null, null, null, List.of("starts:page", "ends:parcel", "lasts:3d..9d", "device:mobile"));
        CaseList list = run.cases(view, "cases", 0, 3_000);

        assertThat(list.rows()).hasSizeBetween(20, 1_000).allSatisfy(row -> {
            List<String> met = run.timeline(row.index()).moments().stream()
                    .map(CaseTimeline.Moment::touchpoint)
                    .toList();
            assertThat(met).startsWith("page").endsWith("parcel");
            assertThat((Objects.requireNonNull(row.end()) - row.start()) / 86_400e6)
                    .isBetween(3.0, 9.0);
        });
        assertThat(cases("starts:page", "ends:parcel", "lasts:3d..9d")
                        - cases("starts:page", "ends:parcel", "lasts:3d..9d", "not:device:mobile"))
                .isEqualTo(list.total());
    }

    @Test
    void a_stream_and_a_period_are_terms_as_others_are() {
        assertThat(run.measures(new View("web", null, null)).cases().cases()).isEqualTo(cases("stream:web"));
        View early = View.ALL.between(null, LocalDate.of(2025, 3, 15));
        assertThat(run.measures(early).cases().cases()).isEqualTo(cases("began:..2025-03-15"));
        assertThat(run.measures(early.ofStream("web").with("device:mobile"))
                        .cases()
                        .cases())
                .isEqualTo(cases("began:..2025-03-15", "stream:web", "device:mobile"))
                .isPositive();
    }

    @Test
    void one_stream_alone_has_the_numbers_that_it_has_beside_the_others() {
        View view = View.ALL.with("contains:page");
        StreamMeasures alone = run.measures(view.ofStream("store"));
        List<StreamMeasures> together = run.streams(view);

        assertThat(together).extracting(StreamMeasures::name).containsExactly("web", "store", "All");
        assertThat(alone).isEqualTo(together.get(1));
        assertThat(run.measures(view)).isEqualTo(together.get(2));
    }

    @Test
    void every_number_of_a_filtered_view_opens_its_cases() {
        View view = new View("web", null, null, List.of("not:device:mobile", "lasts:2d.."));
        SelectionWalk.over(run.measures(view))
                .forEach((key, n) ->
                        assertThat(run.cases(view, key, 0, 0).total()).as(key).isEqualTo(n));
        LogStatistics statistics = run.statistics(view);
        assertThat(statistics.variants())
                .isNotEmpty()
                .allSatisfy(
                        variant -> assertThat(run.cases(view, variant.cases().selection(), 0, 0)
                                        .total())
                                .isEqualTo(variant.cases().cases()));
        assertThat(run.touchpoints(statistics.variants().get(0))).startsWith("page", "order");
    }

    @Test
    void a_log_in_slices_answers_as_the_whole_one_does() {
        for (View view : List.of(
                View.ALL,
                View.ALL.with("device:mobile"),
                new View("store", null, null, List.of("ends:parcel", "not:lasts:..5d")),
                View.ALL.with("selection:stage:buy:pulled"),
                View.ALL.with("lasts:90d.."))) {
            assertThat(sliced.streams(view)).isEqualTo(run.streams(view));
            assertThat(sliced.statistics(view)).isEqualTo(run.statistics(view));
            assertThat(sliced.map(view)).isEqualTo(run.map(view));
            assertThat(sliced.cases(view, "stage:buy", 7, 300)).isEqualTo(run.cases(view, "stage:buy", 7, 300));
        }
        assertThat(sliced.timeline(2_345)).isEqualTo(run.timeline(2_345));
        assertThat(sliced.timeline("2345")).isEqualTo(run.timeline("2345"));
    }

    @Test
    void a_filter_that_leaves_nothing_has_numbers_of_nothing() {
        View none = View.ALL.with("lasts:900d..");

        assertThat(run.measures(none).cases().cases()).isZero();
        assertThat(run.streams(none))
                .singleElement()
                .satisfies(all -> assertThat(all.all()).isTrue());
        assertThat(run.cases(none, "cases", 0, 10).rows()).isEmpty();
        assertThat(run.statistics(none).follows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "page|it has no colon",
                "contain:page|there is no filter 'contain', did you mean 'contains'?",
                "contains:pages|no touchpoint is called 'pages', did you mean 'page'?",
                "lasts:2d|write it like lasts:2d..10d",
                "lasts:..|write it like lasts:2d..10d",
                "lasts:2 moons..|'2 moons' is not a duration",
                "lasts:9d..2d|it ends before it begins",
                "began:yesterday..|'yesterday' is no day",
                "began:2025-02-01..2025-01-01|swap the two days",
                "stream:phone|there is no stream 'phone'",
                "device:fridge|no case has device 'fridge'",
                "selection:stage:nowhere|the stage model has no stage 'nowhere'",
                "not:not:device:desk|there is no filter 'not'"
            })
    void a_term_that_says_nothing_is_answered_in_one_sentence(String term, String why) {
        for (String where : List.of(term, "device:desk||" + term)) {
            assertThatThrownBy(() -> run.measures(View.ALL.with(where)))
                    .isInstanceOf(MillraceException.class)
                    .hasMessageContaining(why);
            assertThatThrownBy(() -> run.title(where)).hasMessageContaining(why);
        }
    }

    @Test
    void terms_are_told_in_plain_words() {
        assertThat(run.title("starts:page")).isEqualTo("starts with page");
        assertThat(run.title("lasts:2d..10d")).isEqualTo("lasts 2d to 10d");
        assertThat(run.title("lasts:..10d||not:device:")).isEqualTo("lasts at most 10d or not: without device");
        assertThat(new View(null, null, null, List.of(" a:b", "a:b ", "")).where())
                .containsExactly("a:b");
    }
}
