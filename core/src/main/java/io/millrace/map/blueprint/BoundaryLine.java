// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

/** The lines of a service blueprint, by the rows that they part. */
final class BoundaryLine {
    private BoundaryLine() {}

    /** The name of the line between two rows that stand one above the other; empty where no line is. */
    static String between(BlueprintRow above, BlueprintRow below) {
        return switch (below) {
            case FRONT -> "Line of interaction";
            case BACK -> "Line of visibility";
            case SUPPORT -> "Line of internal interaction";
            case CUSTOMER -> above == BlueprintRow.EVIDENCE ? "" : "Line of interaction";
            case EVIDENCE -> "";
        };
    }
}
