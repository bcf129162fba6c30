// SPDX-License-Identifier: Apache-2.0
package io.millrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents keep up with the house. */
class DocumentsTest {
    private static final Path ROOT = Path.of(System.getProperty("millrace.root", ".."));
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#\\s]+)");

    @Test
    void every_link_between_documents_leads_somewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                if (!Files.exists(document.resolveSibling(link.group(1)))) {
                    dead.add(ROOT.relativize(document) + " -> " + link.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void every_room_of_the_core_stands_in_the_table_of_rooms() throws IOException {
        String rooms = Files.readString(ROOT.resolve("docs/rooms.md"));
        try (Stream<Path> packages = Files.list(ROOT.resolve("core/src/main/java/io/millrace"))) {
            assertThat(packages.map(room -> "| `io.millrace." + room.getFileName() + "` |")
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(rooms).contains(row));
        }
    }

    @Test
    void every_decision_names_its_price_and_what_would_change_it() throws IOException {
        try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
            assertThat(decisions.toList())
                    .isNotEmpty()
                    .allSatisfy(decision -> assertThat(Files.readString(decision))
                            .contains("**Context.**", "**Price.**", "**What would change it.**")
                            .matches(text -> text.lines().count() < 60, "is under a page"));
        }
    }

    @Test
    void the_example_of_the_readme_gives_its_map(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("orders.csv"), firstBlock("README.md", "csv"));
        Path config = Files.writeString(folder.resolve("millrace.yaml"), firstBlock("README.md", "yaml"));

        MillraceRun run = MillraceRun.open(config, null, Progress.SILENT);

        assertThat(run.rows().mapped()).isEqualTo(4);
        assertThat(run.rows().unmapped() + run.rows().rejected()).isZero();
        assertThat(run.log().cases()).isEqualTo(4);
        assertThat(run.log().events()).isEqualTo(9);
        assertThat(run.measures(View.ALL).totals().completed().cases()).isEqualTo(2);
        assertThat(run.streamNames()).contains("web", "store");
        assertThat(run.map(View.ALL).headline()).isNotBlank();
    }

    private static String firstBlock(String document, String language) throws IOException {
        String fence = "```";
        Matcher block = Pattern.compile(fence + language + "\\n(.*?)" + fence, Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve(document)));
        assertThat(block.find())
                .as("a block of " + language + " in " + document)
                .isTrue();
        return block.group(1);
    }

    private static List<Path> documents() throws IOException {
        List<Path> found = new ArrayList<>(
                List.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md"), ROOT.resolve("CHANGES.md")));
        try (Stream<Path> documents = Files.walk(ROOT.resolve("docs"))) {
            documents.filter(file -> file.toString().endsWith(".md")).forEach(found::add);
        }
        return found;
    }
}
