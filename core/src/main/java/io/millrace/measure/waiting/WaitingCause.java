// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

/**
 * Why a case waits for its next step at a moment: of several causes the first in this order. The first four and the last are those of K.
 * Lashkevich, F. Milani, D. Chapela-Campa, I. Suvorau and M. Dumas, "Why am I waiting?", CAiSE 2023; what the customer has in hand is taken
 * out of the last, as who is outside the company is by S. J. Ali et al., BISE 2024.
 */
public enum WaitingCause {
    BATCHING("batching", "until the last case of the batch was there"),
    CONTENTION("contention", "whoever does the next step worked on a case that was there before"),
    PRIORITISATION("prioritisation", "whoever does the next step worked on a case that came later"),
    UNAVAILABILITY("unavailability", "whoever does the next step was outside the declared working time"),
    CUSTOMER("waiting on the customer", "the next step is the customer's own act"),
    EXTRANEOUS("other", "nothing in the data says why");

    private final String words;
    private final String meaning;

    WaitingCause(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** What happened meanwhile, in half a sentence. */
    public String meaning() {
        return meaning;
    }
}
