// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of a SIPOC, left to right. */
public enum SipocColumn {
    SUPPLIERS("Suppliers"),
    INPUTS("Inputs"),
    PROCESS("Process"),
    OUTPUTS("Outputs"),
    CUSTOMERS("Customers");

    private final String title;

    SipocColumn(String title) {
        this.title = title;
    }

    /** What people read. */
    public String title() {
        return title;
    }

    /** The word of JSON and of what is kept. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a word, or null. */
    public static @Nullable SipocColumn find(String word) {
        for (SipocColumn column : values()) {
            if (column.word().equals(word)) {
                return column;
            }
        }
        return null;
    }
}
