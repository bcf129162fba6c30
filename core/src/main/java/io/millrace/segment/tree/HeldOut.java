// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

/**
 * How the same search does that sees one half of the cases and is asked about the other.
 *
 * @param learnedCases cases that the search saw
 * @param unseenCases cases that it never saw
 * @param leaves streams that it made
 * @param bitsBefore bits a journey of the unseen cases takes without the split
 * @param bitsAfter bits a journey of the unseen cases takes with it
 * @param modalLearned share of steps of the seen cases that take the commonest next step of their stream
 * @param modalUnseen share of steps of the unseen cases that take what was the commonest next step among the seen
 * @param modalBefore the same without the split
 */
public record HeldOut(
        long learnedCases,
        long unseenCases,
        int leaves,
        double bitsBefore,
        double bitsAfter,
        double modalLearned,
        double modalUnseen,
        double modalBefore) {
    /** Whether the split shortens journeys that it never saw. */
    public boolean confirms() {
        return leaves > 1 && bitsAfter < bitsBefore;
    }
}
