// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

/**
 * What came before the acts of one touchpoint of the customer.
 *
 * @param touchpoint index in the log's touchpoints
 * @param times how often customers did it
 * @param followed acts with an action of ours in the window before
 * @param leftOver acts without
 * @param opening those of them that their case begins with
 */
public record CustomerAct(int touchpoint, long times, EventCount followed, EventCount leftOver, EventCount opening) {

    /** Share of the acts that nothing of ours came before. */
    public double share() {
        return (double) leftOver.times() / times;
    }

    /** Whether it is a left-over reaction: nothing of ours came before more than half of the acts. */
    public boolean unexplained() {
        return leftOver.times() * 2 > times;
    }
}
