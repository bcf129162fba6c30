// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

/**
 * Something that is computed over journeys by adding them up. {@code combine} must be associative and order-free, so that any slicing, any
 * number of threads and any engine give the same bytes.
 *
 * @param <A> the running tally
 * @param <R> the result
 */
public interface Aggregate<A, R> {
    /** An empty tally. */
    A create();

    /** Adds the case that the cursor stands on. */
    void accumulate(A tally, TraceCursor trace);

    /** Adds the second tally to the first and returns it. */
    A combine(A tally, A other);

    R finish(A tally);
}
