// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.Arrays;

/**
 * What one case did at each hand-off. Reused from case to case, so not for two threads at once; numbers and the lists of cases behind them
 * both come from here.
 *
 * <p>A row is a pair of groups. Of a case's moves in a row the first that changes the party is the one that is watched, so that a case counts
 * once. Of its moves that stay with a party, the first in each stage is.
 */
final class HandOffWalk {
    private final Parties parties;
    private final HandOffHorizons horizons;
    private final boolean[] openStages;
    private final boolean[] defects;
    private final int[] handsTo;
    private final int groups;
    private final int[] slotOfRow;

    private int[] rows = new int[16];
    private int[] parts = new int[16];
    private int[] stage = new int[16];
    private long[] wait = new long[16];
    private long[] moves = new long[16];
    private long[] kept = new long[16];
    private int size;

    /** Per stage, from before any: bits of {@link HandOffPart} of the first move that stayed with the party. */
    private final int[] comparable;

    private boolean owned;
    private int[] party = new int[16];

    HandOffWalk(Parties parties, EventLog words, StageModel model, HandOffHorizons horizons) {
        this.parties = parties;
        this.horizons = horizons;
        this.openStages = HandOffHorizons.openStages(model);
        this.comparable = new int[openStages.length];
        this.groups = parties.groups();
        this.slotOfRow = new int[groups * groups];
        Arrays.fill(slotOfRow, -1);
        this.defects = new boolean[words.touchpoints().size()];
        this.handsTo = new int[defects.length];
        for (int i = 0; i < defects.length; i++) {
            defects[i] = words.touchpoints().get(i).defect();
            handsTo[i] = words.touchpoints().get(i).handsTo();
        }
    }

    /** Walks the case that the cursor stands on. */
    HandOffWalk walk(TraceCursor trace) {
        clear(trace.size());
        int furthest = -1;
        int before = -1;
        long entered = 0;
        for (int i = 0; i < trace.size(); i++) {
            int stage = trace.stage(i);
            furthest = Math.max(furthest, stage);
            party[i] = parties.of(trace, i);
            if (party[i] >= 0) {
                owned = true;
                if (before >= 0 && stage >= 0 && stage < trace.stage(before) && (entered >>> stage & 1) == 0) {
                    // the later stage was entered first: what is given still comes from the earlier one
                    move(trace, i, before, i, furthest);
                } else if (before >= 0) {
                    move(trace, before, i, i, furthest);
                }
                before = i;
            } else if (party[i] == Parties.UNKNOWN) {
                before = -1;
            }
            entered |= stage < 0 ? 0 : 1L << stage;
        }
        for (int i = 0; i < trace.size(); i++) {
            if (handsTo[trace.touchpoint(i)] != Touchpoint.NO_LANE && party[i] >= 0) {
                handOver(trace, i, handsTo[trace.touchpoint(i)]);
            }
        }
        return this;
    }

    private void clear(int events) {
        for (int slot = 0; slot < size; slot++) {
            slotOfRow[rows[slot]] = -1;
        }
        size = 0;
        owned = false;
        Arrays.fill(comparable, 0);
        if (events > party.length) {
            party = new int[Math.max(events, 2 * party.length)];
        }
    }

    /** A move that was done at the event {@code at}, the later of the two. */
    private void move(TraceCursor trace, int from, int to, int at, int furthest) {
        boolean same = party[from] == party[to];
        int giving = parties.group(trace, from, party[from]);
        int taking = parties.group(trace, to, party[to]);
        if (giving != taking || parties.within()) {
            int slot = slot(giving, taking);
            parts[slot] |= HandOffPart.MOVED.bit();
            moves[slot]++;
            if (same) {
                kept[slot]++;
                parts[slot] |= HandOffPart.KEPT.bit();
            } else if (!HandOffPart.HANDED.in(parts[slot])) {
                wait[slot] = waited(trace, from, trace.time(to));
                stage[slot] = furthest;
                parts[slot] |= HandOffPart.HANDED.bit() | HandOffPart.WAIT.bit() | after(trace, from, at, furthest);
            }
        }
        if (same && comparable[furthest + 1] == 0) {
            comparable[furthest + 1] = HandOffPart.HANDED.bit() | after(trace, from, at, furthest);
        }
    }

    /** What followed a move, as bits, as far as it was watched. */
    private int after(TraceCursor trace, int from, int to, int furthest) {
        long received = trace.time(to);
        if (!HandOffHorizons.old(received, horizons.followed(), trace.log().asOf())) {
            return 0;
        }
        int bits = HandOffPart.OBSERVED.bit() | (openStages[furthest + 1] ? HandOffPart.AT_RISK.bit() : 0);
        boolean movedOn = false;
        int size = trace.size();
        for (int k = to; k < size && horizons.soon(received, trace.time(k)); k++) {
            if (trace.stage(k) > furthest) {
                movedOn = true;
                break;
            }
            if (defects[trace.touchpoint(k)]) {
                bits |= HandOffPart.DEFECT.bit();
            }
            if (k > to && parties.of(trace, k) == party[from]) {
                bits |= HandOffPart.BOUNCED.bit();
            }
        }
        boolean lost = openStages[furthest + 1] && !movedOn && lost(trace, received);
        return lost ? bits | HandOffPart.LOST.bit() : bits;
    }

    private boolean lost(TraceCursor trace, long received) {
        return switch (trace.ending()) {
            case EXITED -> horizons.soon(received, trace.endTime());
            // the silence began, and who left undated was last seen, at the last event
            case SILENT, EXITED_UNDATED -> horizons.soon(received, trace.time(trace.size() - 1));
            case COMPLETED, NEXT_ORDER, OPEN -> false;
        };
    }

    /** A step that says to which lane it hands over. */
    private void handOver(TraceCursor trace, int from, int lane) {
        int giving = parties.group(trace, from, party[from]);
        int taker = taker(trace, from, lane);
        int taking =
                taker >= 0 && party[taker] >= 0 ? parties.group(trace, taker, party[taker]) : parties.groupOfLane(lane);
        if (taking < 0 || (giving == taking && !parties.within())) {
            return;
        }
        int slot = slot(giving, taking);
        if (taker < 0 && !HandOffPart.WAIT.in(parts[slot])) {
            wait[slot] = waited(trace, from, trace.endTime());
            parts[slot] |= HandOffPart.WAIT.bit() | HandOffPart.CENSORED.bit();
        }
        boolean first = !HandOffPart.DECLARED.in(parts[slot]);
        parts[slot] |= HandOffPart.DECLARED.bit();
        if (first
                && HandOffHorizons.old(
                        end(trace, from), horizons.takenUp(), trace.log().asOf())) {
            parts[slot] |= HandOffPart.SETTLED.bit() | (taker >= 0 ? HandOffPart.TAKEN.bit() : 0);
        }
    }

    /** The first later step in the lane, or -1. */
    private int taker(TraceCursor trace, int from, int lane) {
        for (int k = from + 1; k < trace.size(); k++) {
            if (parties.lane(trace, k) == lane) {
                return k;
            }
        }
        return -1;
    }

    static long end(TraceCursor trace, int i) {
        return trace.end(i) == RawEvent.NO_TIME ? trace.time(i) : trace.end(i);
    }

    /** Micros from the end of a step; none when the next had begun before. */
    private static long waited(TraceCursor trace, int from, long until) {
        return Math.max(0, until - end(trace, from));
    }

    private int slot(int from, int to) {
        int row = from * groups + to;
        int slot = slotOfRow[row];
        if (slot < 0) {
            slot = open(row);
        }
        return slot;
    }

    private int open(int row) {
        if (size == rows.length) {
            int more = 2 * size;
            rows = Arrays.copyOf(rows, more);
            parts = Arrays.copyOf(parts, more);
            stage = Arrays.copyOf(stage, more);
            wait = Arrays.copyOf(wait, more);
            moves = Arrays.copyOf(moves, more);
            kept = Arrays.copyOf(kept, more);
        }
        rows[size] = row;
        parts[size] = 0;
        moves[size] = 0;
        kept[size] = 0;
        slotOfRow[row] = size;
        return size++;
    }

    /** Number of rows that the case touched. */
    int size() {
        return size;
    }

    /** The row in a slot: group that gives times the number of groups, plus group that takes. */
    int row(int slot) {
        return rows[slot];
    }

    /** Bits of {@link HandOffPart} of the slot. */
    int parts(int slot) {
        return parts[slot];
    }

    /** Bits of a row; none when the case did not touch it. */
    int partsOfRow(int row) {
        return slotOfRow[row] < 0 ? 0 : parts[slotOfRow[row]];
    }

    /** Furthest stage at the watched hand-off of the slot, -1 before any. */
    int stage(int slot) {
        return stage[slot];
    }

    /** The same of a row that the case touched. */
    int stageOfRow(int row) {
        return stage[slotOfRow[row]];
    }

    /** Micros of waiting, ended or censored. */
    long wait(int slot) {
        return wait[slot];
    }

    long moves(int slot) {
        return moves[slot];
    }

    /** How many of the moves stayed with the party. */
    long kept(int slot) {
        return kept[slot];
    }

    /** Bits of the first move in a stage that stayed with its party; none when there was no such move. */
    int comparable(int stage) {
        return comparable[stage + 1];
    }

    /** Whether the party of any step is known. */
    boolean owned() {
        return owned;
    }

    /** Whether the journey is complete: nothing was left to lose. */
    static boolean completed(TraceCursor trace) {
        return trace.ending().won();
    }
}
