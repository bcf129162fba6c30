// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a stage that are counted in cases. A case belongs to a part when its bit is set in {@link StagePassages#parts(int)}: the
 * same bits are counted and listed, so a number and its list cannot disagree.
 */
enum StagePart {
    CASES("", "cases that entered %s"),
    WIP("wip", "cases still in %s"),
    LEAD_TIME("leadTime", "cases behind the lead time of %s"),
    PASSED_ON("passedOn", "cases that went on from %s"),
    DROPPED("dropped", "cases that left from %s or fell silent there"),
    UNDATED_EXITS("undatedExits", "cases that left from %s, nobody knows when"),
    RETURNS("returns", "cases that came back to %s after a later stage"),
    SKIPS("skips", "cases that passed %s without entering it"),
    LATE_ENTRIES("lateEntries", "cases that began in %s"),
    DEFECTS("defects", "cases that went on from %s with a defect"),
    PULLED("pulled", "cases that entered %s by the customer's own act"),
    PUSHED("pushed", "cases that entered %s by an act of somebody else"),
    ELECTRONIC("electronic", "cases with electronic information in %s"),
    MANUAL("manual", "cases with information by hand in %s"),
    PROCESS_TIME("processTime", "cases with a known process time in %s"),
    CUSTOMER_PROCESS("customerProcess", "cases with a known process time of the customer in %s"),
    OUR_PROCESS("ourProcess", "cases with a known process time of ours in %s"),
    OUR_WAIT("ourWait", "cases in which the next act in %s was not the customer's");

    private static final StagePart[] ALL = values();

    private final String word;
    private final String title;
    private final int bit;

    // masks by part: a set or a map would make objects for every case
    @SuppressWarnings("EnumOrdinal")
    StagePart(String word, String title) {
        this.word = word;
        this.title = title;
        this.bit = 1 << ordinal();
    }

    /** The part with this word in its key, or null. */
    static @Nullable StagePart find(String word) {
        for (StagePart part : ALL) {
            if (part.word.equals(word)) {
                return part;
            }
        }
        return null;
    }

    int bit() {
        return bit;
    }

    boolean in(int parts) {
        return (parts & bit) != 0;
    }

    String selection(String stageKey) {
        return word.isEmpty() ? "stage:" + stageKey : "stage:" + stageKey + ":" + word;
    }

    String title(String stageName) {
        return String.format(Locale.ROOT, title, stageName);
    }
}
