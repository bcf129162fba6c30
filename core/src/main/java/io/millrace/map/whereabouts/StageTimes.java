// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import io.millrace.stats.DurationHistogram;

/** How long the cases of one stream were in one stage: those that left it, those not seen to leave, and those that went on to win. */
final class StageTimes {
    private final DurationHistogram left = new DurationHistogram();
    private final DurationHistogram censored = new DurationHistogram();
    private final DurationHistogram winners = new DurationHistogram();
    private long open;

    void left(long micros) {
        left.add(micros);
    }

    void censored(long micros) {
        censored.add(micros);
    }

    void won(long micros) {
        winners.add(micros);
    }

    void open() {
        open++;
    }

    void addAll(StageTimes other) {
        left.addAll(other.left);
        censored.addAll(other.censored);
        winners.addAll(other.winners);
        open += other.open;
    }

    DurationHistogram left() {
        return left;
    }

    DurationHistogram censored() {
        return censored;
    }

    DurationHistogram winners() {
        return winners;
    }

    /** Cases that are there now. */
    long openCases() {
        return open;
    }
}
