// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

/**
 * The stage in which each touchpoint stands: the one it enters, or where its cases are most often when they meet it; ties go to the earlier
 * stage.
 */
public final class StageHomes {
    private final int[] home;

    StageHomes(int[] home) {
        this.home = home.clone();
    }

    /** Index of the stage in which a touchpoint stands. */
    public int of(int touchpoint) {
        return home[touchpoint];
    }
}
