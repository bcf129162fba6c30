// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * Offsets of local times, remembered hour by hour. A local time in a gap is moved on by the gap, one that occurs twice is the earlier, as
 * {@link java.time.ZonedDateTime#ofLocal} has it: both follow from the offset before the transition.
 */
final class ZoneOffsetCache {
    private static final int SLOTS = 4_096;
    private static final int HOUR = 3_600;

    private final ZoneRules rules;
    private final long[] hours = new long[SLOTS];
    private final int[] offsets = new int[SLOTS];

    ZoneOffsetCache(ZoneId zone) {
        this.rules = zone.getRules();
        java.util.Arrays.fill(hours, Long.MIN_VALUE);
    }

    /** Seconds east of UTC at a local time, given in seconds since 1970-01-01T00:00 local. */
    int offset(long localSecond) {
        long hour = Math.floorDiv(localSecond, HOUR);
        int slot = (int) hour & (SLOTS - 1);
        if (hours[slot] == hour) {
            return offsets[slot];
        }
        int first = exact(hour * HOUR);
        if (first != exact(hour * HOUR + HOUR - 1)) {
            return exact(localSecond);
        }
        hours[slot] = hour;
        offsets[slot] = first;
        return first;
    }

    private int exact(long localSecond) {
        return rules.getOffset(LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC))
                .getTotalSeconds();
    }
}
