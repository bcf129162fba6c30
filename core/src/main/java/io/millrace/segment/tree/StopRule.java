// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

/** Why journeys are not split further. */
public enum StopRule {
    /** No attribute saves more bits than it costs to name the split. */
    NOTHING_PAYS("no attribute saves more than it costs to name the split"),
    /** So many steps are the commonest next step that nobody asks for more. */
    LINEAR_ENOUGH("it is linear enough"),
    /** There are fewer cases than the configuration wants in a stream that is split. */
    FEW_CASES("it has too few cases to be split"),
    /** What the same search finds in one half of the cases does not help with the other half. */
    NOT_CONFIRMED("the split does not hold on cases that it never saw");

    private final String words;

    StopRule(String words) {
        this.words = words;
    }

    /** In plain words. */
    public String words() {
        return words;
    }
}
