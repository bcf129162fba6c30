// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import java.util.SplittableRandom;

/** The luck of one customer: the same seed and customer, the same life. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed, long customer) {
        // mixed first: customers of neighbouring seeds must not share their luck
        random = new SplittableRandom(new SplittableRandom(seed).nextLong() + customer);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    long between(long from, long to) {
        return random.nextLong(from, to);
    }

    /** A log-normal time in seconds with this median in days; spread 0.6 gives a p90 of about twice the median. */
    long days(double median, double spread) {
        return Math.max(1, (long) (median * YearClock.DAY * StrictMath.exp(spread * random.nextGaussian())));
    }

    String oneOf(String... words) {
        return words[random.nextInt(words.length)];
    }
}
