// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.Ending;
import org.jspecify.annotations.Nullable;

/** The parts of a whole stream that are counted in cases. */
enum CasePart {
    CASES("cases", "all cases"),
    LEAD_TIME("leadTime", "cases behind the lead time"),
    PROCESS_TIME("processTime", "cases with a known process time"),
    OPEN("open", "cases under way"),
    COMPLETED("completed", "cases that are complete"),
    ORDERED_AGAIN("orderedAgain", "cases that ended with the next order"),
    EXITED("exited", "cases that left by a dated exit"),
    UNDATED_EXITS("undatedExits", "cases that left, nobody knows when"),
    SILENT("silent", "cases that fell silent");

    private static final CasePart[] ALL = values();

    private final String word;
    private final String title;

    CasePart(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** Whether a case belongs here that ended so, with or without a known process time. */
    boolean has(Ending ending, boolean timed) {
        return switch (this) {
            case CASES -> true;
            case LEAD_TIME -> ending != Ending.EXITED_UNDATED;
            case PROCESS_TIME -> timed;
            case OPEN -> ending == Ending.OPEN;
            case COMPLETED -> ending == Ending.COMPLETED;
            case ORDERED_AGAIN -> ending == Ending.NEXT_ORDER;
            case EXITED -> ending == Ending.EXITED;
            case UNDATED_EXITS -> ending == Ending.EXITED_UNDATED;
            case SILENT -> ending == Ending.SILENT;
        };
    }

    /** The part with this key, or null. */
    static @Nullable CasePart find(String word) {
        for (CasePart part : ALL) {
            if (part.word.equals(word)) {
                return part;
            }
        }
        return null;
    }

    String selection() {
        return word;
    }

    String title() {
        return title;
    }
}
