// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.journey.CaseRule;

/**
 * Where a reaction is looked for.
 *
 * @param seconds how long after an action
 * @param byOrders whether cases are cut by orders, so that the cases of a customer stand side by side and one goes on where the other ended
 */
public record ReactionWindow(long seconds, boolean byOrders) {
    private static final long MICROS = 1_000_000;
    private static final String BY_ORDERS = "p2p";

    /** So long after an action, in cases of this rule. */
    public static ReactionWindow of(long seconds, CaseRule rule) {
        return new ReactionWindow(seconds, rule instanceof CaseRule.PurchaseToPurchase);
    }

    long micros() {
        return seconds * MICROS;
    }

    /** As it stands in keys, such as 604800 or 604800p2p. */
    String word() {
        return seconds + (byOrders ? BY_ORDERS : "");
    }

    /** Whether the word is one of a window. */
    static boolean is(String word) {
        return word.matches("\\d{1,10}(" + BY_ORDERS + ")?");
    }

    /** The window of the word, which must be one. */
    static ReactionWindow parse(String word) {
        boolean byOrders = word.endsWith(BY_ORDERS);
        String seconds = byOrders ? word.substring(0, word.length() - BY_ORDERS.length()) : word;
        return new ReactionWindow(Long.parseLong(seconds), byOrders);
    }
}
