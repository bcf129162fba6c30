// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

/** When customers toss the coin that says whether they stay. */
public enum Coin {
    /** After each repeat purchase: who bought once is still a customer for certain. */
    AFTER_REPEATS("BG", 0),
    /** After each purchase, the first included. */
    AFTER_EVERY_PURCHASE("MBG", 1);

    private final String prefix;
    /** Coins tossed before the first repeat. */
    final int first;

    Coin(String prefix, int first) {
        this.prefix = prefix;
        this.first = first;
    }

    String model(int phases) {
        return prefix + (phases == 1 ? "/NBD" : "/CNBD-" + phases);
    }
}
