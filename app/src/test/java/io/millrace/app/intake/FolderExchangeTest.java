// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files in a real folder; broken off by hand at every move. */
class FolderExchangeTest {
    private static final List<String> NAMES = List.of("data/new.csv", "data/old.csv", "millrace.yaml");

    private Path home = Path.of("");
    private FolderExchange exchange = new FolderExchange(home, home, home);

    @BeforeEach
    void fill(@TempDir Path temporary) throws IOException {
        home = temporary;
        exchange = new FolderExchange(home.resolve("project"), home.resolve("fresh"), home.resolve("old"));
        write("project/data/old.csv", "old rows");
        write("project/millrace.yaml", "old page");
        write("project/other.txt", "not ours");
        write("fresh/data/new.csv", "new rows");
        write("fresh/data/old.csv", "newer rows");
        write("fresh/millrace.yaml", "new page");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(home.resolve(name).getParent());
        Files.writeString(home.resolve(name), text);
    }

    @Test
    void what_is_put_in_and_taken_out_again_leaves_the_same_bytes() throws IOException {
        Map<String, String> before = files("project");

        exchange.apply(NAMES);
        Map<String, String> applied = files("project");
        exchange.revert(NAMES);

        assertThat(applied)
                .isEqualTo(Map.of(
                        "data/new.csv", "new rows",
                        "data/old.csv", "newer rows",
                        "millrace.yaml", "new page",
                        "other.txt", "not ours"));
        assertThat(files("project")).isEqualTo(before);

        exchange.apply(NAMES);
        assertThat(files("project")).isEqualTo(applied);
    }

    @Test
    void broken_off_after_any_move_it_is_taken_back_whole() throws IOException {
        Map<String, String> before = files("project");
        List<String[]> moves = List.of(
                new String[] {"fresh/data/new.csv", "project/data/new.csv"},
                new String[] {"project/data/old.csv", "old/data/old.csv"},
                new String[] {"fresh/data/old.csv", "project/data/old.csv"},
                new String[] {"project/millrace.yaml", "old/millrace.yaml"},
                new String[] {"fresh/millrace.yaml", "project/millrace.yaml"});
        for (int done = 0; done <= moves.size(); done++) {
            for (String[] move : moves.subList(0, done)) {
                Files.createDirectories(home.resolve(move[1]).getParent());
                Files.move(home.resolve(move[0]), home.resolve(move[1]));
            }

            exchange.revert(NAMES);

            assertThat(files("project")).as("after " + done + " moves").isEqualTo(before);
            assertThat(files("fresh")).as("after " + done + " moves").hasSize(3);
        }
    }

    private Map<String, String> files(String folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = home.resolve(folder);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
