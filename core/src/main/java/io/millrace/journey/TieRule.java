// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

/** Which of two events of a case with the same time comes first. Source order decides what the rule leaves open. */
public enum TieRule {
    /** The event that enters the earlier stage of the model; events that enter none keep their place after those that do. */
    STAGES,
    /** Source order alone. */
    FILE
}
