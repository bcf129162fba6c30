// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.measure.CaseCount;
import org.jspecify.annotations.Nullable;

/**
 * A line of a SIPOC.
 *
 * @param column where it stands
 * @param key names it within its column, whatever the numbers say; corrections are kept by it
 * @param text what people read
 * @param kind what it is, such as "source" or "partner", in a word; empty for a line that people added
 * @param events how many events it rests on
 * @param cases the cases of those events; null for a line that people added, which rests on none
 * @param generated the text before it was corrected; the same where nobody did; null for a line that people added
 */
public record SipocEntry(
        SipocColumn column,
        String key,
        String text,
        String kind,
        long events,
        @Nullable CaseCount cases,
        @Nullable String generated) {

    /** A line that rests on events. */
    static SipocEntry of(SipocColumn column, String key, String text, String kind, long events, CaseCount cases) {
        return new SipocEntry(column, key, text, kind, events, cases, text);
    }

    /** Whether people wrote or corrected it. */
    public boolean edited() {
        return !text.equals(generated);
    }

    SipocEntry saying(String other) {
        return new SipocEntry(column, key, other, kind, events, cases, generated);
    }
}
