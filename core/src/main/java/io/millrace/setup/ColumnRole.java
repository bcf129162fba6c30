// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.Arrays;
import java.util.Optional;

/** What a column means to a journey. */
public enum ColumnRole {
    TIME("time"),
    END("end"),
    CASE("case"),
    ORDER("order"),
    CUSTOMER("customer"),
    TYPE("type"),
    CHANNEL("channel"),
    AGENT("agent"),
    VALUE("value"),
    /** A date that was promised or planned: no event. */
    PLAN("plan"),
    /** A state whose words may say that the case ended, without a date. */
    STATUS("status"),
    /** Stays with the row, for rules to ask for. */
    NONE("none");

    private final String word;

    ColumnRole(String word) {
        this.word = word;
    }

    /** The word of the configuration, and of corrections. */
    public String word() {
        return word;
    }

    /** The role of this word. */
    public static Optional<ColumnRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
