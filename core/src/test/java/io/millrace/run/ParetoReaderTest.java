// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.millrace.RealData;
import io.millrace.event.MillraceException;
import io.millrace.map.pareto.Pareto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which journeys bring most of it: over real leads and customers, and over generated orders counted again from their file. */
class ParetoReaderTest {
    private static final List<String> MEASURES = List.of("cases", "won", "orders", "margin");

    private static Path folder;
    private static MillraceRun run;
    private static MillraceRun sliced;
    private static List<String[]> rows;

    @BeforeAll
    static void write(@TempDir Path temp) throws IOException {
        folder = temp;
        Path config = SmallCompany.write(temp, 11);
        Files.writeString(config, Files.readString(config) + "money: {grossMargin: 0.25}\n");
        run = MillraceRun.open(config, null, Progress.SILENT);
        sliced = MillraceRun.of(run.configuration(), new CutLog(run.words(), 100, 150, 390), run.rows());
        rows = SmallCompany.orders(11, 400)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[4].equals("many"))
                .toList();
    }

    private static Pareto pareto(String by, String of) {
        return new ParetoReader(run).read(View.ALL, by, of);
    }

    @Test
    void margins_are_those_of_the_file() {
        Map<String, Long> euros = new HashMap<>();
        rows.forEach(cells -> euros.merge(cells[1], Long.parseLong(cells[4]), Long::sum));
        Pareto pareto = pareto("customer", "margin");

        assertThat(pareto.keys()).isEqualTo(euros.size());
        assertThat(pareto.currency()).isEqualTo("EUR");
        long all = euros.values().stream().mapToLong(Long::longValue).sum();
        assertThat(pareto.total()).isEqualTo(all * 0.25, within(1e-6));
        List<Long> falling =
                euros.values().stream().sorted(Comparator.reverseOrder()).toList();
        int few = 0;
        for (long sum = 0; sum * 5 < all * 4; few++) {
            sum += falling.get(few);
        }
        assertThat(pareto.few()).isEqualTo(few);
        assertThat(pareto.rows())
                .allSatisfy(row ->
                        assertThat(row.amount()).isEqualTo(euros.getOrDefault(row.key(), 0L) * 0.25, within(1e-6)));
        assertThat(pareto.rows())
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Pareto.Row::amount).reversed());
        assertThat(pareto.rows().get(pareto.rows().size() - 1).cumulativeShare())
                .isEqualTo(1, within(1e-12));
    }

    @Test
    void cases_without_a_value_are_counted_apart() {
        Pareto pareto = pareto("device", "cases");
        // of an order whose total cannot be read only its ticket is known, which names no device
        long known = rows.stream().filter(cells -> !cells[8].isEmpty()).count();
        long none = pareto.cases().cases() - known;

        assertThat(pareto.without().cases()).isEqualTo(none).isPositive();
        assertThat(pareto.rows()).extracting(Pareto.Row::key).containsExactlyInAnyOrder("phone", "desk");
        assertThat(pareto.total()).isEqualTo((double) known);
        assertThat(pareto.basis()).contains(none + " cases have no device and are in no row.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "variant", "path", "first touchpoint", "customer", "device"})
    void every_number_opens_its_cases_and_the_few_are_one_filter(String by) {
        for (String of : MEASURES) {
            Pareto pareto = pareto(by, of);
            assertThat(new ParetoReader(sliced).read(View.ALL, by, of)).isEqualTo(pareto);
            SelectionWalk.over(pareto)
                    .forEach((key, n) -> assertThat(
                                    run.cases(View.ALL, key, 0, 0).total())
                            .as(key)
                            .isEqualTo(n));
            String filter = pareto.mapThese();
            if (filter == null) {
                assertThat(pareto.reason()).isNotBlank();
                continue;
            }
            Pareto few = new ParetoReader(run).read(View.ALL.with(filter), by, of);
            assertThat(few.keys()).isEqualTo(pareto.few());
            assertThat(few.total() / pareto.total()).isGreaterThanOrEqualTo(0.8);
        }
    }

    @Test
    void twenty_two_landing_pages_of_real_leads_give_most_deals() {
        Path example = Path.of(System.getProperty("millrace.root", "."), "examples", "olist-funnel", "millrace.yaml");
        MillraceRun leads = MillraceRun.open(example, RealData.folder().resolve("olist-funnel"), Progress.SILENT);
        Pareto pareto = new ParetoReader(leads).read(View.ALL, "landing_page_id", "won");

        assertThat(pareto.headline())
                .isEqualTo("22 of 495 values of landing_page_id give 80 % of the won cases: map these 22.");
        assertThat(pareto.total()).isEqualTo(842);
        assertThat(leads.title(Objects.requireNonNull(pareto.mapThese()))).endsWith(" or one of 21 others");
        View few = View.ALL.with(pareto.mapThese());
        assertThat(leads.measures(few).totals().completed().cases()).isGreaterThanOrEqualTo(674);
    }

    @Test
    void a_third_of_real_customers_gives_most_revenue(@TempDir Path temp) throws IOException {
        Path data = RealData.folder().resolve("cdnow");
        Files.writeString(temp.resolve("stages.yaml"), """
                name: orders
                version: 1
                stages:
                  - {key: order, name: Order, order: true, last: true}
                """);
        Path config = Files.writeString(temp.resolve("millrace.yaml"), """
                company: CDNOW
                currency: USD
                timezone: UTC
                money: {grossMargin: 1}
                sources:
                  - name: orders
                    file: CDNOW_master.txt
                    format: {delimiter: space, time: yyyyMMdd}
                    columns: {case: customer_id, customer: customer_id, time: date, value: dollar_value}
                    type: order
                journey: {model: ./stages.yaml, case: {id: customer}}
                map:
                  - {when: {type: order}, stage: order, touchpoint: order}
                """);
        Pareto pareto =
                new ParetoReader(MillraceRun.open(config, data, Progress.SILENT)).read(View.ALL, "customer", "margin");

        assertThat(pareto.keys()).isEqualTo(23_570);
        assertThat(pareto.few()).isEqualTo(7_695);
        // 68 of them never paid anything: of those who did it is the published 32.7 %
        assertThat(7_695.0 / (23_570 - 68)).isEqualTo(0.327, within(0.0005));
        assertThat(pareto.total()).isEqualTo(2_500_315.63, within(1e-6));
        assertThat(pareto.mapThese()).isNull();
        assertThat(pareto.reason()).contains("more than one map should hold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "divice | cases | by: cases have no attribute 'divice', did you mean 'device'? (known are channel, variant, path, first touchpoint, customer, device; a column of a source becomes one when streams.split.on of millrace.yaml names it)",
                "device | case | of: nothing can be ranked by 'case', did you mean 'cases'? (known are cases, won, orders, margin)",
            })
    void what_cannot_be_ranked_gets_a_sentence(String by, String of, String sentence) {
        assertThatThrownBy(() -> pareto(by, of))
                .isInstanceOf(MillraceException.class)
                .hasMessage(sentence);
    }

    @Test
    void orders_need_a_stage_that_is_the_order() throws IOException {
        Files.writeString(folder.resolve("plain.yaml"), """
                name: plain
                version: 1
                stages:
                  - {key: ordered, name: Ordered}
                  - {key: shipped, name: Shipped, last: true}
                """);
        String text = Files.readString(folder.resolve("millrace.yaml"));
        Path config = Files.writeString(
                folder.resolve("orderless.yaml"), text.replace("model: order-to-delivery", "model: ./plain.yaml"));
        MillraceRun none = MillraceRun.open(config, null, Progress.SILENT);

        assertThatThrownBy(() -> new ParetoReader(none).read(View.ALL, "device", "orders"))
                .hasMessage("of: no stage of the model 'plain' is the order: add 'order: true' to one stage, or rank by"
                        + " cases or won");
    }

    @Test
    void a_margin_must_be_declared() throws IOException {
        Path config = folder.resolve("none.yaml");
        Files.writeString(
                config, Files.readString(folder.resolve("millrace.yaml")).replace("money: {grossMargin: 0.25}\n", ""));
        MillraceRun none = MillraceRun.open(config, null, Progress.SILENT);

        assertThatThrownBy(() -> new ParetoReader(none).read(View.ALL, "device", "margin"))
                .hasMessage(
                        "of: none.yaml declares no gross margin: write 'money: {grossMargin: 0.42}' with your own share");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pareto:",
                "pareto:won",
                "pareto:won:shoe:1",
                "pareto:won:device:tv",
                "pareto:won:variant:xyz",
                "pareto:won:first touchpoint:99"
            })
    void a_key_that_names_nothing_is_refused(String key) {
        assertThatThrownBy(() -> run.cases(View.ALL, key, 0, 0))
                .isInstanceOf(MillraceException.class)
                .hasMessageContaining("No list of cases has the key '" + key + "'");
    }
}
