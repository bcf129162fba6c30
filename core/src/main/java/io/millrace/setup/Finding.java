// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about the data that a map suffers from.
 *
 * @param kind which finder found it, such as coverage, duplicates, clock
 * @param what the finding with its numbers, in one sentence
 * @param effect what it does to the map
 * @param remedy what to do
 * @param count how many rows, keys, cases or months it is about
 * @param of out of how many; 0 when there is no such number
 * @param examples the first few
 * @param selection key of the cases behind it, or null
 * @param yaml lines to paste into the configuration, or null
 */
public record Finding(
        String kind,
        Severity severity,
        String what,
        String effect,
        String remedy,
        long count,
        long of,
        List<String> examples,
        @Nullable String selection,
        @Nullable String yaml) {

    /** How much the map suffers. */
    public enum Severity {
        /** Numbers of the map are wrong. */
        ALARM,
        /** Numbers of the map may be wrong, or cases are missing. */
        WARNING,
        /** Good to know. */
        NOTE;

        /** In lower case, for JSON and pages. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** By the share of what is concerned: a note up to the first bound, an alarm from the second. */
        static Severity of(double share, double warning, double alarm) {
            return share >= alarm ? ALARM : share >= warning ? WARNING : NOTE;
        }
    }
}
