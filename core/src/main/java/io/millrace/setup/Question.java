// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.List;

/**
 * Something that the files do not tell.
 *
 * @param key the key of {@link Corrections} under which the answer is given
 * @param text the question
 * @param options what can be answered; empty when any word can
 * @param isOpen whether a word beside the options can be answered too
 * @param preset the answer when nobody answers
 * @param changes what depends on the answer, in one sentence
 */
public record Question(String key, String text, List<Option> options, String preset, String changes, boolean isOpen) {
    /**
     * One answer.
     *
     * @param word what is written into the corrections
     * @param label what people read
     */
    public record Option(String word, String label) {}
}
