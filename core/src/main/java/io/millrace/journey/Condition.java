// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule asks of one field of an event. */
public sealed interface Condition {
    /** Whether the value meets the condition; null stands for an absent or empty field. */
    boolean test(@Nullable String value);

    /** Equal to one of the words; a single word is a list of one. */
    record OneOf(List<String> words) implements Condition {
        public OneOf {
            words = List.copyOf(words);
        }

        @Override
        public boolean test(@Nullable String value) {
            return value != null && words.contains(value);
        }
    }

    /** Begins with the prefix. */
    record Prefix(String prefix) implements Condition {
        @Override
        public boolean test(@Nullable String value) {
            return value != null && value.startsWith(prefix);
        }
    }

    /** A number within the bounds, both included; an absent bound is open. */
    record Range(@Nullable Double from, @Nullable Double to) implements Condition {
        @Override
        public boolean test(@Nullable String value) {
            if (value == null) {
                return false;
            }
            try {
                double number = Double.parseDouble(value.trim());
                return (from == null || number >= from) && (to == null || number <= to);
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }
    }

    /** Empty (true) or filled (false). */
    record Empty(boolean empty) implements Condition {
        @Override
        public boolean test(@Nullable String value) {
            return (value == null || value.isEmpty()) == empty;
        }
    }
}
