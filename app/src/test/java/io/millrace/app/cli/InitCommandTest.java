// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.app.demo.SampleCompany;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.View;
import io.millrace.setup.Corrections;
import io.millrace.setup.Question;
import io.millrace.setup.Question.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on generated folders. */
class InitCommandTest {
    @TempDir
    private Path folder = Path.of(".");

    private record Answer(int code, String out, String err) {}

    @Test
    void the_exports_of_the_sample_company_give_nearly_the_map_that_was_written_by_hand() throws IOException {
        Path byHand = SampleCompany.write(folder, 7, 30_000);
        MillraceRun hand = MillraceRun.open(byHand, null, Progress.SILENT);
        Files.delete(byHand);
        Files.delete(folder.resolve("stages.yaml"));

        Answer init = run("init", folder.toString(), "--yes");

        assertThat(init.code()).as(init.err()).isZero();
        assertThat(init.out())
                .contains("1 type unknown: bot_ping", "Next: millrace serve " + folder.resolve("millrace.yaml"));
        MillraceRun guessed = MillraceRun.open(folder.resolve("millrace.yaml"), null, Progress.SILENT);
        assertThat(guessed.streamNames()).containsExactlyInAnyOrderElementsOf(hand.streamNames());
        // by hand, pings of robots have no rule; guessed, they stand on the map without a stage
        assertThat(guessed.words().customers().size())
                .isBetween(
                        hand.words().customers().size(),
                        hand.words().customers().size() + 20);
        assertThat((double) guessed.log().cases())
                .isCloseTo(hand.log().cases(), within(hand.log().cases() * 0.05));
        assertThat(guessed.rows().rejected()).isEqualTo(hand.rows().rejected());
        assertThat(stageCases(guessed, "purchase")).isEqualTo(stageCases(hand, "purchase"));
    }

    private static long stageCases(MillraceRun run, String key) {
        return run.measures(View.ALL).stages().stream()
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow()
                .cases()
                .cases();
    }

    @Test
    void a_configuration_that_is_there_stays_as_it_is() throws IOException {
        Files.writeString(folder.resolve("orders.csv"), "order_id,placed_at\n1,2026-01-01\n2,2026-01-02\n");
        Path mine = Files.writeString(folder.resolve("millrace.yaml"), "mine");

        Answer refused = run("init", folder.toString(), "--yes");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err().lines()).singleElement().asString().contains("stays as it is", "--force");
        assertThat(mine).hasContent("mine");
        assertThat(run("init", folder.toString(), "--yes", "--force").code()).isZero();
        assertThat(Files.readString(mine)).contains("placed_at");
    }

    @Test
    void files_that_are_no_data_are_named_as_passed_over() throws IOException {
        Files.writeString(folder.resolve("orders.csv"), "order_id,placed_at\n1,2026-01-01\n2,2026-01-02\n");
        Files.writeString(folder.resolve("README.md"), "# hello");
        Files.writeString(folder.resolve("report.csv"), "%PDF-1.4");

        Answer init = run("init", folder.toString(), "--json");

        assertThat(init.code()).as(init.err()).isZero();
        assertThat(init.out())
                .startsWith("{")
                .contains("\"file\" : \"README.md\"", "is no file of data", "a PDF document", "\"journeys\" : 2");
    }

    @Test
    void a_folder_that_tells_nothing_of_time_is_refused_and_nothing_is_written() throws IOException {
        Files.writeString(folder.resolve("products.csv"), "sku,name\n1,tent\n");

        Answer refused = run("init", folder.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err().lines()).singleElement().asString().contains("dates or times");
        assertThat(folder.resolve("millrace.yaml")).doesNotExist();
    }

    @Test
    void a_dialogue_takes_numbers_words_and_the_default_and_asks_again() {
        StringWriter shown = new StringWriter();
        List<Question> questions = List.of(
                new Question(
                        "cases",
                        "Which?",
                        List.of(new Option("purchase", "p"), new Option("id", "i")),
                        "id",
                        "All.",
                        false),
                new Question("zone", "Where?", List.of(new Option("UTC", "UTC")), "UTC", "Days.", true),
                new Question("company", "Who?", List.of(), "Us", "The name.", true),
                new Question("currency", "What?", List.of(new Option("none", "none")), "none", "Money.", true));

        Corrections answers = new QuestionDialogue(
                        new BufferedReader(new StringReader("7\n1\nAsia/Tokyo\n\n")), new PrintWriter(shown))
                .ask(questions);

        assertThat(answers.words()).isEqualTo(Map.of("cases", "purchase", "zone", "Asia/Tokyo", "company", "Us"));
        assertThat(shown.toString()).contains("Type a number from 1 to 2");
    }

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Millrace.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Answer(code, out.toString(), err.toString());
    }
}
