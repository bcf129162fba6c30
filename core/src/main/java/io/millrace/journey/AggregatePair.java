// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

/**
 * Two aggregates in one pass over the cases; a pair of pairs takes more.
 *
 * @param <A> tally of the first
 * @param <B> tally of the second
 * @param <R> result of the first
 * @param <S> result of the second
 */
public record AggregatePair<A, B, R, S>(Aggregate<A, R> first, Aggregate<B, S> second)
        implements Aggregate<AggregatePair.Both<A, B>, AggregatePair.Both<R, S>> {

    /** Two tallies or two results. */
    public record Both<X, Y>(X first, Y second) {}

    @Override
    public Both<A, B> create() {
        return new Both<>(first.create(), second.create());
    }

    @Override
    public void accumulate(Both<A, B> tally, TraceCursor trace) {
        first.accumulate(tally.first(), trace);
        second.accumulate(tally.second(), trace);
    }

    @Override
    public Both<A, B> combine(Both<A, B> tally, Both<A, B> other) {
        return new Both<>(first.combine(tally.first(), other.first()), second.combine(tally.second(), other.second()));
    }

    @Override
    public Both<R, S> finish(Both<A, B> tally) {
        return new Both<>(first.finish(tally.first()), second.finish(tally.second()));
    }
}
