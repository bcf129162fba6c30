// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far people are with a finding. */
public enum FindingState {
    NEW("new"),
    ACCEPTED("accepted"),
    IN_A_CYCLE("in a cycle"),
    SOLVED("solved"),
    REJECTED("rejected");

    private final String words;

    FindingState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The state with these words. */
    public static Optional<FindingState> find(String words) {
        return Arrays.stream(values())
                .filter(state -> state.words.equals(words))
                .findFirst();
    }

    /** All words, in the order in which a finding goes through them. */
    public static List<String> all() {
        return Arrays.stream(values()).map(FindingState::words).toList();
    }
}
