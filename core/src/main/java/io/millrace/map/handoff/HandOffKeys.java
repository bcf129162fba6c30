// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.measure.CaseCount;

/**
 * Writes the keys of the lists behind the numbers of hand-offs: {@code handOff:LEVEL:FROM>TO:PART:WATCH}, with {@code :CHANNEL.STAGE} for
 * one stream and stage; {@code kept} stands for FROM&gt;TO where the moves stayed with their party.
 */
final class HandOffKeys {
    static final String PREFIX = "handOff:";
    static final String KEPT = "kept";

    private final String level;
    private final String watch;

    HandOffKeys(PartyLevel level, HandOffHorizons horizons) {
        this.level = level.word();
        this.watch = horizons.word();
    }

    CaseCount count(long cases, int from, int to, HandOffPart part) {
        return new CaseCount(cases, key(from + ">" + to, part));
    }

    String key(int from, int to, HandOffPart part) {
        return key(from + ">" + to, part);
    }

    CaseCount count(long cases, int from, int to, HandOffPart part, int channel, int stage) {
        return new CaseCount(cases, key(from + ">" + to, part) + place(channel, stage));
    }

    CaseCount kept(long cases, HandOffPart part, int channel, int stage) {
        return new CaseCount(cases, key(KEPT, part) + place(channel, stage));
    }

    private String key(String row, HandOffPart part) {
        return PREFIX + level + ":" + row + ":" + part.word() + ":" + watch;
    }

    private static String place(int channel, int stage) {
        return ":" + channel + "." + (stage + 1);
    }
}
