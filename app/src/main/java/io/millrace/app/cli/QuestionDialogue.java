// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.setup.Corrections;
import io.millrace.setup.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks questions on a terminal: Enter takes the default, a number or a word takes an option, anything else is asked again. */
final class QuestionDialogue {
    private final BufferedReader in;
    private final PrintWriter out;

    QuestionDialogue(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    /** The answers; what is not answered before the input ends keeps its default. */
    Corrections ask(List<Question> questions) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            out.println();
            out.println((i + 1) + "/" + questions.size() + "  " + question.text());
            out.println("     " + question.changes());
            for (int o = 0; o < question.options().size(); o++) {
                out.println("     " + (o + 1) + "  " + question.options().get(o).label());
            }
            String answer = answer(question);
            if (answer == null) {
                break;
            }
            answers.put(question.key(), answer);
        }
        return new Corrections(answers);
    }

    /** The word of the answer, or null at the end of the input. */
    private @Nullable String answer(Question question) {
        while (true) {
            out.print("     [" + preset(question) + "] ");
            out.flush();
            String line = line();
            if (line == null) {
                return null;
            }
            String word = line.strip();
            if (word.isEmpty()) {
                return question.preset();
            }
            if (question.options().isEmpty() || isWord(question, word)) {
                return word;
            }
            if (word.matches("\\d{1,3}")
                    && Integer.parseInt(word) >= 1
                    && Integer.parseInt(word) <= question.options().size()) {
                return question.options().get(Integer.parseInt(word) - 1).word();
            }
            if (question.isOpen()) {
                return word;
            }
            out.println("     Type a number from 1 to " + question.options().size() + ", or Enter for the default.");
        }
    }

    private static String preset(Question question) {
        for (int i = 0; i < question.options().size(); i++) {
            if (question.options().get(i).word().equals(question.preset())) {
                return Integer.toString(i + 1);
            }
        }
        return question.preset();
    }

    private static boolean isWord(Question question, String word) {
        return question.options().stream().anyMatch(option -> option.word().equals(word));
    }

    private @Nullable String line() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
