// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What counts as one responsible party. */
public enum PartyLevel {
    /** Who did it. Hand-offs are grouped by the lanes of the two steps. */
    PERSON,
    /** The team of who did it, else that of the lane. */
    TEAM,
    /** The system that the lane works in. */
    SYSTEM,
    /** The company that the lane belongs to. */
    COMPANY;

    /** What addresses, commands and keys call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with this word. */
    public static Optional<PartyLevel> find(String word) {
        return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
    }
}
