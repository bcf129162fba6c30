// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import io.millrace.gather.FileFormat;
import io.millrace.setup.Corrections;
import io.millrace.setup.FileProfile;
import io.millrace.setup.SetupProposal;
import io.millrace.setup.SourceGuess;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what a person changed from what a form merely repeats, so that a guess stays a guess until somebody corrects it. */
public final class SaidWords {
    private SaidWords() {}

    /** Every key that can be corrected now, with the word that holds. */
    public static Map<String, String> holding(FileGuesses guesses, Corrections corrections) {
        Map<String, String> words = new LinkedHashMap<>();
        SetupProposal proposal = guesses.proposal();
        if (proposal == null) {
            guesses.folder().files().forEach(profile -> {
                format(words, profile, corrections);
                profile.columns().forEach(column -> words.put("role:" + profile.name() + ":" + column.name(), "none"));
                words.put("use:" + profile.name(), "");
            });
        } else {
            for (SourceGuess guess : proposal.sources()) {
                format(words, guess.profile(), corrections);
                words.put("use:" + guess.profile().name(), guess.use().word());
                guess.roles()
                        .forEach((column, role) ->
                                words.put("role:" + guess.profile().name() + ":" + column, role.word()));
            }
            proposal.unknownTypes()
                    .keySet()
                    .forEach(type -> words.put(
                            "stage:" + type, corrections.of("stage:" + type).orElse("none")));
            proposal.questions()
                    .forEach(question -> words.putIfAbsent(
                            question.key(), corrections.of(question.key()).orElse(question.preset())));
        }
        return words;
    }

    private static void format(Map<String, String> words, FileProfile profile, Corrections corrections) {
        String time = profile.format().time();
        if (profile.kind() == FileFormat.CSV) {
            Character delimiter = profile.format().delimiter();
            words.put("delimiter:" + profile.name(), delimiter(delimiter == null ? ',' : delimiter));
            String charset = profile.format().charset();
            words.put("charset:" + profile.name(), charset == null ? StandardCharsets.UTF_8.name() : charset);
            words.put(
                    "decimal:" + profile.name(), String.valueOf(profile.format().decimal()));
            words.put(
                    "time:" + profile.name(),
                    corrections.of("time:" + profile.name()).orElse(time == null ? "ISO" : time));
        }
    }

    private static String delimiter(char sign) {
        return switch (sign) {
            case '\t' -> "tab";
            case ' ' -> "space";
            default -> String.valueOf(sign);
        };
    }

    /** What differs from what holds. */
    static Map<String, String> changed(FileGuesses guesses, Corrections corrections, Map<String, String> words) {
        Map<String, String> holding = holding(guesses, corrections);
        return words.entrySet().stream()
                .filter(entry -> holding.containsKey(entry.getKey()))
                .filter(entry -> !entry.getValue().strip().equals(holding.get(entry.getKey())))
                .filter(entry -> usable(entry.getKey(), entry.getValue().strip()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().strip(), (one, same) -> same, LinkedHashMap::new));
    }

    private static boolean usable(String key, String word) {
        return switch (key.substring(0, Math.max(0, key.indexOf(':')))) {
            case "charset" -> isCharset(word);
            case "delimiter" -> word.length() == 1 || word.equals("tab") || word.equals("space");
            case "decimal" -> word.equals(".") || word.equals(",");
            default -> true;
        };
    }

    private static boolean isCharset(String word) {
        try {
            return Charset.isSupported(word);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    /** Old and new words; what was said of columns goes when a file is cut into other columns. */
    static Corrections merge(Corrections before, Map<String, String> said) {
        Map<String, String> words = new LinkedHashMap<>(before.words());
        for (String key : said.keySet()) {
            if (key.startsWith("delimiter:") || key.startsWith("charset:")) {
                String file = key.substring(key.indexOf(':') + 1);
                words.keySet().removeIf(old -> old.startsWith("role:" + file + ":"));
            }
        }
        return new Corrections(words).and(new Corrections(said));
    }
}
