// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure.waiting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The time that some moves took to begin their next step, told apart by cause. A move is explained when its next step tells who did it and
 * until when, or is the customer's own act.
 *
 * @param moves all of them
 * @param explained those whose wait is told apart; the times are theirs alone
 * @param micros per cause, exact; adds up to the wait
 */
public record CauseTotals(long moves, long explained, Map<WaitingCause, BigInteger> micros) {
    private static final double MICROS = 1e6;

    public CauseTotals {
        micros = Map.copyOf(micros);
    }

    /** Micros of one cause. */
    public BigInteger of(WaitingCause cause) {
        return micros.getOrDefault(cause, BigInteger.ZERO);
    }

    /** Seconds of one cause, or null when no move is explained. */
    public @Nullable Double seconds(WaitingCause cause) {
        return explained == 0 ? null : (Double) (of(cause).doubleValue() / MICROS);
    }

    /** Micros of all causes together. */
    public BigInteger wait(List<WaitingCause> causes) {
        return causes.stream().map(this::of).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Seconds that the explained moves waited, or null when there is none. */
    public @Nullable Double waitSeconds() {
        return explained == 0
                ? null
                : (Double) (wait(List.of(WaitingCause.values())).doubleValue() / MICROS);
    }

    /** The part of the wait that a cause takes, 0..1, or null when nothing waited. */
    public @Nullable Double share(WaitingCause cause) {
        BigInteger wait = wait(List.of(WaitingCause.values()));
        return wait.signum() == 0 ? null : (Double) (of(cause).doubleValue() / wait.doubleValue());
    }

    /** The cause of most of the wait, or null when nothing waited; of equal ones the first. */
    public @Nullable WaitingCause largest() {
        return Arrays.stream(WaitingCause.values())
                .filter(cause -> of(cause).signum() > 0)
                .reduce((a, b) -> of(b).compareTo(of(a)) > 0 ? b : a)
                .orElse(null);
    }

    /** Why the wait of some moves is not told apart, in a sentence, or null when it is of all. */
    public @Nullable String missing() {
        if (explained == moves) {
            return null;
        }
        String whose = explained == 0 ? "none of the moves" : (moves - explained) + " of " + moves + " moves";
        return (explained == 0 ? "The causes are unknown: " : "The causes of ")
                + (explained == 0
                        ? whose + " leads to a step that tells who did it and until when"
                        : whose + " are unknown: their next step does not tell who did it and until when");
    }
}
