// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.Arrays;
import java.util.Optional;

/** How the rows of a file become events. */
public enum FileUse {
    /** One row, one event. */
    EVENTS("events", "one event a row"),
    /** One row, an event for each of its times. */
    MILESTONES("milestones", "several events a row, one for each time"),
    /** Many rows, one event, such as the lines of an invoice. */
    LINES("lines", "many rows, one event"),
    /** Known by key, and joined to the rows of another file. */
    LOOK_UP("look-up", "joined to another file"),
    LEFT_OUT("left-out", "not used");

    private final String word;
    private final String sentence;

    FileUse(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** The word of corrections. */
    public String word() {
        return word;
    }

    /** What it means, in a few words. */
    public String sentence() {
        return sentence;
    }

    /** The use of this word. */
    public static Optional<FileUse> of(String word) {
        return Arrays.stream(values()).filter(use -> use.word.equals(word)).findFirst();
    }
}
