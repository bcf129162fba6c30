// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.event.Ending;
import io.millrace.journey.TraceCursor;

/**
 * Follows one case and says of each action of ours how the customer reacted, and of each act of the customer whether anything of ours came
 * before. Numbers and the lists behind them both come from here.
 *
 * <p>An action is over at its end where one is known, else at its time. Its reaction is the first act of the customer after it, within the
 * window, and before our next action. Where cases are cut by orders, what ended a case may stand in the next case of the same customer, and
 * what brought the customer in the one before: both are looked into. Slices of a log are cut between customers.
 */
final class ReactionWalk {
    private static final int NONE = -1;

    private final Roles roles;
    private final long window;
    private final NextCase next;
    private final boolean byOrders;

    ReactionWalk(Roles roles, ReactionWindow window) {
        this.roles = roles;
        this.window = window.micros();
        this.next = new NextCase(roles);
        this.byOrders = window.byOrders();
    }

    /** Hears what a walk finds; touchpoints by their index. */
    interface Listener {
        /**
         * The customer reacted.
         *
         * @param reaction index of the act, or the number of touchpoints for the next order
         * @param latency micros from the end of the action
         */
        void reacted(int action, int reaction, long latency);

        /**
         * No reaction is known although there was time for one.
         *
         * @param overtaken whether our next action came before the window was over
         */
        void unanswered(int action, boolean overtaken);

        /** The window is not over yet, and the case is open. */
        void young(int action);

        /** An act with an action of ours in the window before it. */
        void followed(int act);

        /**
         * An act without one.
         *
         * @param opening whether the case begins with it
         */
        void leftOver(int act, boolean opening);
    }

    void walk(TraceCursor trace, Listener listener) {
        int pending = NONE;
        long began = 0;
        long over = 0;
        long latest = NextCase.NEVER;
        int size = trace.size();
        for (int i = 0; i < size; i++) {
            int touchpoint = trace.touchpoint(i);
            byte role = roles.of(touchpoint);
            if (role == Roles.HIDDEN) {
                continue;
            }
            long time = trace.time(i);
            if (pending != NONE) {
                settle(pending, time - over, touchpoint, role, listener);
                pending = NONE;
            }
            if (role == Roles.OUR_ACTION) {
                pending = touchpoint;
                began = time;
                over = Math.max(time, trace.end(i));
                latest = Math.max(latest, over);
            } else if (within(latest, time) || (byOrders && within(next.latestBefore(trace, time), time))) {
                listener.followed(touchpoint);
            } else {
                listener.leftOver(touchpoint, i == 0);
            }
        }
        if (pending != NONE) {
            end(trace, pending, began, over, listener);
        }
    }

    private boolean within(long over, long time) {
        return over != NextCase.NEVER && time - over <= window;
    }

    private void settle(int action, long after, int touchpoint, byte role, Listener listener) {
        boolean inTime = after <= window;
        if (role == Roles.CUSTOMERS_ACT && inTime) {
            listener.reacted(action, touchpoint, Math.max(0, after));
        } else {
            listener.unanswered(action, inTime);
        }
    }

    private void end(TraceCursor trace, int action, long began, long over, Listener listener) {
        Ending ending = trace.ending();
        boolean ordered = ending == Ending.NEXT_ORDER;
        if (byOrders && next.find(trace, began) && (!ordered || next.comesFirst(trace.endTime()))) {
            settle(action, next.time() - over, next.touchpoint(), roles.of(next.touchpoint()), listener);
        } else if (ordered) {
            settle(action, trace.endTime() - over, roles.touchpoints(), Roles.CUSTOMERS_ACT, listener);
        } else if (ending == Ending.OPEN && trace.endTime() - over < window) {
            listener.young(action);
        } else {
            listener.unanswered(action, false);
        }
    }
}
