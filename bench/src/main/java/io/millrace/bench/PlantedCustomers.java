// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.repurchase.model.RepeatRows;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Generated customers who buy and leave as BG/NBD says, with the parameters of CDNOW, told by the day: each watched for 27 to 39 weeks. The same each time.
 */
final class PlantedCustomers {
    private static final double R = 0.243;
    private static final double ALPHA = 4.414;
    private static final double A = 0.793;
    private static final double B = 2.426;
    private static final int FEWEST_DAYS = 189;
    private static final int SPREAD_DAYS = 85;
    private static final double WEEK = 7;

    private final SplittableRandom random = new SplittableRandom(46);
    private final int[] repeats;
    private final int[] last;
    private final int[] age;
    private final long[] gaps = new long[FEWEST_DAYS + SPREAD_DAYS];

    PlantedCustomers(int customers) {
        repeats = new int[customers];
        last = new int[customers];
        age = new int[customers];
        for (int customer = 0; customer < customers; customer++) {
            age[customer] = FEWEST_DAYS + random.nextInt(SPREAD_DAYS);
            live(customer, gamma(R) / ALPHA / WEEK, gamma(A), gamma(B));
        }
    }

    private void live(int customer, double perDay, double heads, double tails) {
        double leaves = heads / (heads + tails);
        double time = 0;
        while (true) {
            time -= Math.log(1 - random.nextDouble()) / perDay;
            if (!(time < age[customer])) {
                return;
            }
            int day = (int) time;
            if (day > last[customer]) {
                gaps[day - last[customer]]++;
                repeats[customer]++;
                last[customer] = day;
            }
            if (random.nextDouble() < leaves) {
                return;
            }
        }
    }

    /** Equal histories put together, from customer by customer. */
    RepeatRows rows() {
        return RepeatRows.of(repeats, last, age, Arrays.copyOf(gaps, gaps.length));
    }

    /** Marsaglia and Tsang, "A simple method for generating gamma variables" (2000). */
    private double gamma(double shape) {
        double d = shape + 1 - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v * Math.pow(1 - random.nextDouble(), 1 / shape);
            }
        }
    }
}
