// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.RealData;
import io.millrace.event.EventLog;
import io.millrace.measure.waiting.CauseTotals;
import io.millrace.measure.waiting.WaitingCause;
import io.millrace.measure.waiting.WaitingCauses;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs made by hand with the causes that others publish for them; read as a company's files are. */
class PublishedWaitsTest {
    private static final long MINUTE = 60_000_000;
    private static final Pattern TIME = Pattern.compile("(\\d+) days(?: (\\d+):(\\d+):(\\d+))?");
    private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"|([^,]+)");

    @ParameterizedTest
    @ValueSource(strings = {"log_1", "log_2", "log_3"})
    void every_wait_has_its_published_causes_to_the_minute(String log) throws IOException, URISyntaxException {
        assertThat(told(log)).isEqualTo(published(log));
    }

    @Test
    void the_wait_of_a_quarter_past_four_hours_has_four_causes() throws URISyntaxException {
        assertThat(told("log_2"))
                .containsEntry(
                        "A,Anya,B,Marcus",
                        "1 move: batching 0, contention 30, prioritisation 105,"
                                + " unavailability 30, waiting on the customer 0, other 90");
    }

    @Test
    void the_causes_of_all_moves_add_up_to_the_wait() throws URISyntaxException {
        WaitingCauses causes = new WaitingCauseReader(run("log_2")).read(View.ALL);

        assertThat(causes.calendars()).isTrue();
        assertThat(causes.total().of(WaitingCause.UNAVAILABILITY)).isEqualTo(BigInteger.valueOf(60 * MINUTE));
        assertThat(causes.total().wait(List.of(WaitingCause.values()))).isEqualTo(BigInteger.valueOf(360 * MINUTE));
    }

    private static Map<String, String> told(String log) throws URISyntaxException {
        MillraceRun run = run(log);
        EventLog words = run.words();
        int touchpoints = words.touchpoints().size();
        int agents = words.agents().size();
        WaitingCauses causes = new WaitingCauseReader(run)
                .read(
                        View.ALL,
                        "each",
                        (fromTouchpoint, fromAgent, toTouchpoint, toAgent) ->
                                ((fromTouchpoint * agents + fromAgent) * touchpoints + toTouchpoint) * agents
                                        + toAgent);
        Map<String, String> told = new TreeMap<>();
        for (long row : causes.rows()) {
            int from = (int) row / (touchpoints * agents);
            int to = (int) row % (touchpoints * agents);
            told.put(
                    step(words, from / agents, from % agents) + "," + step(words, to / agents, to % agents),
                    sentence(causes.of(row)));
        }
        return told;
    }

    private static String step(EventLog words, int touchpoint, int agent) {
        return words.touchpoints().get(touchpoint).name() + "," + words.agents().word(agent);
    }

    private static String sentence(CauseTotals totals) {
        assertThat(totals.explained()).isEqualTo(totals.moves());
        return sentence(
                totals.moves(),
                List.of(WaitingCause.values()).stream()
                        .map(cause -> totals.of(cause)
                                .divide(BigInteger.valueOf(MINUTE))
                                .longValue())
                        .toList());
    }

    private static String sentence(long moves, List<Long> minutes) {
        return moves + (moves == 1 ? " move" : " moves") + ": batching " + minutes.get(0) + ", contention "
                + minutes.get(1)
                + ", prioritisation " + minutes.get(2) + ", unavailability " + minutes.get(3)
                + ", waiting on the customer " + minutes.get(4) + ", other " + minutes.get(5);
    }

    private static MillraceRun run(String log) throws URISyntaxException {
        Path config = Path.of(Objects.requireNonNull(PublishedWaitsTest.class.getResource("waiting/" + log + ".yaml"))
                .toURI());
        return MillraceRun.open(config, RealData.folder().resolve("waiting-causes"), Progress.SILENT);
    }

    private static Map<String, String> published(String log) throws IOException {
        Map<String, String> published = new TreeMap<>();
        List<String> lines = Files.readAllLines(RealData.folder().resolve("waiting-causes/" + log + "_expected.csv"));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = FIELD.matcher(line)
                    .results()
                    .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
                    .toList();
            published.put(
                    String.join(",", cells.subList(0, 4)),
                    sentence(
                            (long) Double.parseDouble(cells.get(4)),
                            List.of(
                                    minutes(cells.get(7)),
                                    minutes(cells.get(9)),
                                    minutes(cells.get(8)),
                                    minutes(cells.get(10)),
                                    0L,
                                    minutes(cells.get(11)))));
        }
        return published;
    }

    private static long minutes(String time) {
        Matcher matcher = TIME.matcher(time);
        assertThat(matcher.matches()).as(time).isTrue();
        long days = Long.parseLong(matcher.group(1));
        return matcher.group(2) == null
                ? days * 1440
                : days * 1440 + Long.parseLong(matcher.group(2)) * 60 + Long.parseLong(matcher.group(3));
    }
}
