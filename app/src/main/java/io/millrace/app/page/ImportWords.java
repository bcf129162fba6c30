// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.app.intake.BackgroundWork;
import io.millrace.app.intake.FileGuesses;
import io.millrace.app.intake.ImportRecord;
import io.millrace.setup.ColumnRole;
import io.millrace.setup.FileProfile;
import io.millrace.setup.FileUse;
import io.millrace.setup.ImportPreview;
import io.millrace.setup.SetupProposal;
import io.millrace.setup.SourceGuess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what an import is, brings and brought. */
public final class ImportWords {
    private static final List<Choice> DELIMITERS = List.of(
            new Choice(",", "comma ,"),
            new Choice(";", "semicolon ;"),
            new Choice("tab", "tab"),
            new Choice("|", "bar |"),
            new Choice("space", "blanks"));
    private static final List<Choice> CHARSETS = Stream.of(
                    "UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-15", "windows-1250", "UTF-16LE", "UTF-16BE")
            .map(name -> new Choice(name, name))
            .toList();
    private static final List<Choice> DECIMALS =
            List.of(new Choice(".", "point, 1234.50"), new Choice(",", "comma, 1234,50"));
    private static final List<String> TIMES = List.of(
            "ISO",
            "dd.MM.yyyy",
            "dd.MM.yyyy HH:mm",
            "dd.MM.yyyy HH:mm:ss",
            "dd/MM/yyyy",
            "dd/MM/yyyy HH:mm",
            "MM/dd/yyyy",
            "MM/dd/yyyy HH:mm",
            "yyyy/MM/dd HH:mm:ss",
            "yyyyMMdd");

    private ImportWords() {}

    /** The finding of the guess. */
    public static String headline(FileGuesses guesses) {
        SetupProposal proposal = guesses.proposal();
        if (proposal == null) {
            return "These files do not say yet when something happened.";
        }
        List<SourceGuess> used = proposal.sources().stream()
                .filter(guess -> guess.use() != FileUse.LEFT_OUT)
                .toList();
        long rows = used.stream().mapToLong(guess -> guess.profile().rows()).sum();
        boolean exact = used.stream().allMatch(guess -> guess.profile().rowsExact());
        String count = (exact ? "" : "about ") + PlainWords.count(rows, "row", "rows");
        return used.size() == 1
                ? used.get(0).profile().name() + " has " + count + ": "
                        + used.get(0).use().sentence() + "."
                : PlainWords.count(used.size()) + " files have " + count + " that tell what happened.";
    }

    /** The finding of the count. */
    public static String headline(ImportPreview preview) {
        if (preview.events() == 0) {
            return "None of the " + PlainWords.count(preview.rows().read(), "row", "rows") + " finds a place on a map.";
        }
        return PlainWords.count(preview.rows().mapped()) + " of "
                + PlainWords.count(preview.rows().read(), "row", "rows") + " find a place: "
                + PlainWords.count(preview.journeys(), "case", "cases") + " with "
                + PlainWords.count(preview.events(), "event", "events") + ".";
    }

    /** What an import brought, in one sentence. */
    public static String result(ImportRecord record) {
        ImportRecord.Result result = record.result();
        if (result == null) {
            return "nothing was read yet";
        }
        long lost = result.unmapped() + result.rejected();
        return PlainWords.count(result.read(), "row was read", "rows were read") + " into "
                + PlainWords.count(result.journeys(), "case", "cases")
                + (lost == 0
                        ? "; all of them found a place"
                        : "; " + PlainWords.count(lost) + " found no place (" + PlainWords.count(result.rejected())
                                + " rejected)");
    }

    /** How far a work is, in one sentence. */
    public static String progress(BackgroundWork.Seen seen) {
        Double left = seen.remainingSeconds();
        return capital(seen.doing())
                + (seen.rows() == 0 ? "" : ": " + PlainWords.count(seen.rows(), "row", "rows"))
                + (seen.expected() == null || seen.rows() == 0 ? "" : " of about " + PlainWords.count(seen.expected()))
                + (left == null || left < 1 ? "" : ", about " + PlainWords.duration(left) + " still")
                + ".";
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Bytes in the unit that a person would say. */
    public static String size(long bytes) {
        return bytes < 1_000
                ? PlainWords.count(bytes, "byte", "bytes")
                : bytes < 1_000_000
                        ? bytes / 1_000 + " kB"
                        : bytes < 1_000_000_000
                                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
                                : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }

    /** Files of an import in one line. */
    public static String files(ImportRecord record) {
        return Stream.concat(record.uploaded().stream(), record.inPlace().stream())
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .collect(Collectors.joining(", "));
    }

    /** What the columns of a file seem to mean; none while nothing could be proposed. */
    public static Map<String, ColumnRole> roles(FileGuesses guesses, FileProfile profile) {
        SourceGuess guess = guess(guesses, profile.name());
        return guess == null ? new LinkedHashMap<>() : guess.roles();
    }

    /** The guess about a file, or null. */
    public static @Nullable SourceGuess guess(FileGuesses guesses, String file) {
        SetupProposal proposal = guesses.proposal();
        return proposal == null
                ? null
                : proposal.sources().stream()
                        .filter(one -> one.profile().name().equals(file))
                        .findFirst()
                        .orElse(null);
    }

    /** The profiles as they hold after all corrections. */
    public static List<FileProfile> profiles(FileGuesses guesses) {
        SetupProposal proposal = guesses.proposal();
        return proposal == null
                ? guesses.folder().files()
                : proposal.sources().stream().map(SourceGuess::profile).toList();
    }

    /** What a column can mean. */
    public static List<Choice> roles() {
        return Arrays.stream(ColumnRole.values())
                .map(role -> new Choice(role.word(), label(role)))
                .toList();
    }

    private static String label(ColumnRole role) {
        return switch (role) {
            case TIME -> "when it happened";
            case END -> "when it ended";
            case CASE -> "case id";
            case ORDER -> "order id";
            case CUSTOMER -> "customer";
            case TYPE -> "what happened";
            case CHANNEL -> "channel";
            case AGENT -> "who did it";
            case VALUE -> "amount";
            case PLAN -> "planned date";
            case STATUS -> "status";
            case NONE -> "not used";
        };
    }

    /** How the rows of a file can become events. */
    public static List<Choice> uses() {
        return Arrays.stream(FileUse.values())
                .map(use -> new Choice(use.word(), use.sentence()))
                .toList();
    }

    public static List<Choice> delimiters(String now) {
        return with(DELIMITERS, now);
    }

    public static List<Choice> charsets(String now) {
        return with(CHARSETS, now);
    }

    public static List<Choice> decimals(String now) {
        return with(DECIMALS, now);
    }

    /** Usual ways to write a time, those that fit this file first. */
    public static List<String> times(FileProfile profile) {
        List<String> times = new ArrayList<>();
        profile.columns().forEach(column -> {
            times.add(column.timePattern() == null ? "ISO" : column.timePattern());
            times.addAll(column.otherPatterns());
        });
        times.addAll(TIMES);
        return times.stream().distinct().toList();
    }

    private static List<Choice> with(List<Choice> choices, String now) {
        if (choices.stream().anyMatch(choice -> choice.word().equals(now))) {
            return choices;
        }
        List<Choice> more = new ArrayList<>(choices);
        more.add(new Choice(now, now));
        return more;
    }
}
