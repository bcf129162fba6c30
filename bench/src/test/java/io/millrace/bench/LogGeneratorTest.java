// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generated logs promise. */
class LogGeneratorTest {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @TempDir
    private Path folder = Path.of(".");

    private record Event(int activity, long second, String channel) {}

    private List<String> rows(long seed, int events) throws IOException {
        new ServiceDesk(seed, events).write(folder);
        return Files.readAllLines(folder.resolve("service.csv"));
    }

    private static Map<String, List<Event>> requests(List<String> rows) {
        Map<String, List<Event>> requests = new LinkedHashMap<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            requests.computeIfAbsent(cells[0], id -> new ArrayList<>())
                    .add(new Event(
                            List.of(ServiceDesk.ACTIVITIES).indexOf(cells[1]),
                            LocalDateTime.parse(cells[2], TIME).toEpochSecond(ZoneOffset.UTC),
                            cells[3]));
        }
        return requests;
    }

    @ParameterizedTest
    @EnumSource(LogGenerator.class)
    void the_same_size_gives_the_same_bytes(LogGenerator generator) throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        generator.write(one, 3_000);
        generator.write(other, 3_000);
        try (Stream<Path> files = Files.list(one)) {
            assertThat(files.toList())
                    .hasSizeGreaterThan(2)
                    .allSatisfy(file -> assertThat(file).hasSameBinaryContentAs(other.resolve(one.relativize(file))));
        }
    }

    @Test
    void another_seed_gives_another_log() throws IOException {
        assertThat(rows(1, 900)).isNotEqualTo(rows(2, 900));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 45, 46, 20_000})
    void a_service_desk_has_exactly_as_many_events_as_asked_for(int events) throws IOException {
        List<String> rows = rows(7, events);
        assertThat(rows).hasSize(events + 1).first().isEqualTo(ServiceDesk.HEADER);
        assertThat(requests(rows)).hasSize(new ServiceDesk(7, events).requests());
    }

    @Test
    void of_nine_requests_each_has_another_number_of_events() throws IOException {
        List<String> rows = rows(7, 45 * 400);
        List<List<Event>> requests = requests(rows).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        assertThat(requests).hasSize(9 * 400);
        for (int from = 0; from < requests.size(); from += 9) {
            assertThat(requests.subList(from, from + 9).stream().map(List::size))
                    .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
        }
    }

    @Test
    void rows_stand_in_the_order_of_their_times_and_requests_lie_between_each_other() throws IOException {
        List<String> rows = rows(7, 20_000);
        assertThat(rows.subList(1, rows.size()).stream().map(row -> row.split(",", -1)[2]))
                .isSorted();
        long neighbours = 0;
        for (int i = 2; i < rows.size(); i++) {
            neighbours += rows.get(i).substring(0, 9).equals(rows.get(i - 1).substring(0, 9)) ? 1 : 0;
        }
        assertThat(neighbours).isLessThan(10_000);
    }

    @Test
    void a_request_moves_on_repeats_and_falls_back_as_stated() throws IOException {
        int last = ServiceDesk.ACTIVITIES.length - 1;
        int steps = 0;
        int forward = 0;
        int again = 0;
        int back = 0;
        for (List<Event> request : requests(rows(7, 90_000)).values()) {
            assertThat(request.get(0).activity()).isZero();
            for (int i = 1; i < request.size(); i++) {
                Event before = request.get(i - 1);
                Event event = request.get(i);
                assertThat(event.channel()).isEqualTo(before.channel());
                assertThat(event.second() - before.second()).isBetween(1L, 5L * 86_400);
                int move = event.activity() - before.activity();
                assertThat(move).isBetween(-3, 2);
                if (before.activity() > 2 && before.activity() < last) {
                    steps++;
                    forward += move > 0 ? 1 : 0;
                    again += move == 0 ? 1 : 0;
                    back += move < 0 ? 1 : 0;
                }
            }
        }
        assertThat(forward / (double) steps).isBetween(0.76, 0.80);
        assertThat(again / (double) steps).isBetween(0.11, 0.13);
        assertThat(back / (double) steps).isBetween(0.09, 0.11);
    }
}
