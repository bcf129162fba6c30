// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/** What a scan saw in one case, by spot. Reused from case to case. */
public final class Sightings {
    private static final int LOOKED = 1;
    private static final int FOUND = 2;
    private static final int TROUBLED_KNOWN = 4;
    private static final int TROUBLED_LOST = 8;
    private static final int OTHER_KNOWN = 16;
    private static final int OTHER_LOST = 32;

    private final byte[] marks;
    private final long[] amount;
    private final int[] touched;
    private int size;

    Sightings(int spots) {
        marks = new byte[spots];
        amount = new long[spots];
        touched = new int[spots];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            marks[touched[i]] = 0;
            amount[touched[i]] = 0;
        }
        size = 0;
    }

    private void mark(int spot, int mark) {
        if (marks[spot] == 0) {
            touched[size++] = spot;
        }
        marks[spot] |= (byte) mark;
    }

    /** The case could have shown the waste. */
    void looked(int spot) {
        mark(spot, LOOKED);
    }

    /** The case shows it, so much of it. */
    void found(int spot, long much) {
        mark(spot, LOOKED | FOUND);
        amount[spot] += much;
    }

    /**
     * Whether the case was lost afterwards, as far as that is known.
     *
     * @param troubled whether it counts among those with the waste
     */
    void outcome(int spot, boolean troubled, boolean lost) {
        mark(spot, (troubled ? TROUBLED_KNOWN : OTHER_KNOWN) | (lost ? (troubled ? TROUBLED_LOST : OTHER_LOST) : 0));
    }

    boolean found(int spot) {
        return (marks[spot] & FOUND) != 0;
    }

    int size() {
        return size;
    }

    int spot(int i) {
        return touched[i];
    }

    /** Adds the case to the sums of a spot that begin at an offset. */
    void addTo(long[] sums, int offset, int spot, long value) {
        int mark = marks[spot];
        sums[offset + Sums.LOOKED] += mark & LOOKED;
        sums[offset + Sums.FOUND] += mark >> 1 & 1;
        sums[offset + Sums.AMOUNT] += amount[spot];
        sums[offset + Sums.TROUBLED_KNOWN] += mark >> 2 & 1;
        sums[offset + Sums.TROUBLED_LOST] += mark >> 3 & 1;
        sums[offset + Sums.OTHER_KNOWN] += mark >> 4 & 1;
        sums[offset + Sums.OTHER_LOST] += mark >> 5 & 1;
        if (value > 0) {
            sums[offset + Sums.VALUE] += value;
            sums[offset + Sums.VALUED]++;
        }
    }
}
