// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

/**
 * A log cut between cases into slices that need not be in memory together. Every slice is an {@link EventLog} whose touchpoints, lanes and
 * dictionaries are those of the whole, so that a code means the same in all of them. Cases are numbered through: case {@code c} of slice
 * {@code s} is case {@code firstCase(s) + c} of the whole.
 */
public interface SlicedLog {
    /** How many slices; none for a log without cases. */
    int slices();

    /** The slice; loads it where it is not in memory. Safe for several threads. The caller drops it when it has done with it. */
    EventLog slice(int index);

    /** A log with the touchpoints, lanes, dictionaries and attributes that all slices have; which cases it holds is of no account. */
    EventLog words();

    /** Number of the first case of the slice; that of {@code slices()} is the number of all cases. */
    int firstCase(int slice);

    /** Number of all events. */
    long events();

    /** Micros since the epoch: everything later is unknown. */
    long asOf();

    default int cases() {
        return firstCase(slices());
    }
}
