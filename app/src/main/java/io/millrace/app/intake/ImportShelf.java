// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import io.millrace.setup.Corrections;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps each import in a folder of its own: what is remembered of it, its new files, and the files they replaced. */
final class ImportShelf {
    private static final String RECORD = "import.properties";
    private static final Pattern ID = Pattern.compile("[a-z0-9]{12}");

    private final Path folder;

    ImportShelf(Path folder) {
        this.folder = folder;
    }

    Path fresh(String id) {
        return folder.resolve(id).resolve("new");
    }

    Path old(String id) {
        return folder.resolve(id).resolve("old");
    }

    /** All imports, the last changed first. */
    List<ImportRecord> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<ImportRecord> records = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path one : folders.toList()) {
                find(String.valueOf(one.getFileName())).ifPresent(records::add);
            }
        }
        records.sort(Comparator.comparing(ImportRecord::changed).reversed().thenComparing(ImportRecord::id));
        return records;
    }

    /** The import of this id; ids come with addresses and may be anything. */
    Optional<ImportRecord> find(String id) throws IOException {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(id).resolve(RECORD);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return Optional.of(read(id, words));
    }

    /** Writes what is remembered; a reader sees the old record or this one. */
    void save(ImportRecord record) throws IOException {
        Path home = Files.createDirectories(folder.resolve(record.id()));
        Path next = home.resolve(RECORD + ".next");
        try (Writer writer = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
            write(record).store(writer, null);
        }
        Files.move(next, home.resolve(RECORD), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Forgets an import and all files that wait in its folder. */
    void delete(String id) throws IOException {
        Path home = folder.resolve(id);
        Files.deleteIfExists(home.resolve(RECORD));
        if (!Files.isDirectory(home)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(home)) {
            for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static Properties write(ImportRecord record) {
        Properties words = new Properties();
        words.setProperty("state", record.state().name());
        words.setProperty("changed", record.changed().toString());
        words.setProperty("wrote", record.wrote());
        list(words, "uploaded", record.uploaded());
        list(words, "inPlace", record.inPlace());
        list(words, "brought", record.brought());
        record.refused().forEach((file, why) -> words.setProperty("refused." + file, why));
        record.corrections().words().forEach((key, word) -> words.setProperty("said." + key, word));
        ImportRecord.Result result = record.result();
        if (result != null) {
            words.setProperty(
                    "result",
                    "%d %d %d %d %d %d"
                            .formatted(
                                    result.read(),
                                    result.mapped(),
                                    result.unmapped(),
                                    result.rejected(),
                                    result.events(),
                                    result.journeys()));
        }
        return words;
    }

    private static ImportRecord read(String id, Properties words) {
        return new ImportRecord(
                id,
                Instant.parse(words.getProperty("changed", Instant.EPOCH.toString())),
                ImportState.valueOf(words.getProperty("state", ImportState.PREPARED.name())),
                list(words, "uploaded"),
                list(words, "inPlace"),
                map(words, "refused."),
                new Corrections(map(words, "said.")),
                list(words, "brought"),
                words.getProperty("wrote", ""),
                result(words.getProperty("result")));
    }

    private static ImportRecord.@Nullable Result result(@Nullable String text) {
        if (text == null) {
            return null;
        }
        long[] n = Stream.of(text.split(" ")).mapToLong(Long::parseLong).toArray();
        return new ImportRecord.Result(n[0], n[1], n[2], n[3], n[4], n[5]);
    }

    private static void list(Properties words, String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            words.setProperty(name + "." + i, values.get(i));
        }
    }

    private static List<String> list(Properties words, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; words.containsKey(name + "." + i); i++) {
            values.add(words.getProperty(name + "." + i));
        }
        return List.copyOf(values);
    }

    private static Map<String, String> map(Properties words, String before) {
        Map<String, String> sorted = new TreeMap<>();
        for (String key : words.stringPropertyNames()) {
            if (key.startsWith(before)) {
                sorted.put(key.substring(before.length()), words.getProperty(key));
            }
        }
        return new LinkedHashMap<>(sorted);
    }
}
