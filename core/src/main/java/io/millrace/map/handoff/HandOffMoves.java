// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.event.EventLog;
import io.millrace.measure.waiting.MoveRows;

/** Which moves are hand-offs, for the causes of their waits: all of them, not only the first of a case. */
public final class HandOffMoves implements MoveRows {
    private final Parties parties;

    /** Moves at one level. */
    public HandOffMoves(PartyLevel level, EventLog words, DeclaredParties declared) {
        this.parties = new Parties(level, words, declared);
    }

    @Override
    public long of(int fromTouchpoint, int fromAgent, int toTouchpoint, int toAgent) {
        int from = parties.of(fromTouchpoint, fromAgent);
        int to = parties.of(toTouchpoint, toAgent);
        return from < 0 || to < 0 || from == to
                ? NONE
                : row(parties.group(fromTouchpoint, from), parties.group(toTouchpoint, to));
    }

    long row(HandOff one) {
        return row(one.from(), one.to());
    }

    private long row(int from, int to) {
        return (long) from * parties.groups() + to;
    }

    @Override
    public boolean overCustomers() {
        return true;
    }
}
