// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

/** How far it is known that something helps. */
public enum Badge {
    /** Seen to go with moving on, among those whom nobody chose by lot. */
    CANDIDATE("candidate"),
    /** An experiment with a holdout has shown it. */
    TESTED("tested"),
    /** Shown, adopted, and watched since. */
    STANDARD("standard");

    private final String word;

    Badge(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
