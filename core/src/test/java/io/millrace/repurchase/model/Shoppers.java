// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Generated customers with planted parameters, by two generators: one draws gap after gap and tosses a coin after each purchase; the other draws the number of
 * purchases of a life beforehand and lives it hour by hour, buying when enough phases have passed.
 */
final class Shoppers {
    private static final double HOURS = 168;

    private Shoppers() {}

    /** When one customer bought after the first purchase, in weeks, up to a time; and whether the customer was still one then. */
    // drawn once, read only
    @SuppressWarnings("ArrayRecordComponent")
    record Life(double[] purchases, double left) {
        RepeatHistory history(double age) {
            int repeats = before(age);
            return new RepeatHistory(repeats, repeats == 0 ? 0 : purchases[repeats - 1], age);
        }

        int before(double age) {
            int count = 0;
            while (count < purchases.length && purchases[count] <= age) {
                count++;
            }
            return count;
        }

        /** When the next purchase after a time came, from then on; infinite when never. */
        double next(double age) {
            int repeats = before(age);
            return repeats == purchases.length ? Double.POSITIVE_INFINITY : purchases[repeats] - age;
        }
    }

    /** Draws gaps and coins. */
    static Life byGaps(CoinModel model, double until, SplittableRandom random) {
        double rate = gamma(model.r(), random) / model.alpha();
        double leaves = beta(model, random);
        double[] purchases = new double[8];
        int size = 0;
        double time = 0;
        boolean coin = model.coin() == Coin.AFTER_EVERY_PURCHASE;
        while (true) {
            if (coin && random.nextDouble() < leaves) {
                return new Life(Arrays.copyOf(purchases, size), time);
            }
            coin = true;
            for (int phase = 0; phase < model.phases(); phase++) {
                time -= Math.log(1 - random.nextDouble()) / rate;
            }
            if (time > until) {
                return new Life(Arrays.copyOf(purchases, size), Double.POSITIVE_INFINITY);
            }
            if (size == purchases.length) {
                purchases = Arrays.copyOf(purchases, 2 * size);
            }
            purchases[size++] = time;
        }
    }

    /** Draws how many purchases a life has, and lives hour by hour. */
    static Life byHours(CoinModel model, double until, SplittableRandom random) {
        double perHour = -Math.expm1(-gamma(model.r(), random) / model.alpha() / HOURS);
        double leaves = beta(model, random);
        double coins = Math.floor(Math.log(1 - random.nextDouble()) / Math.log1p(-leaves)) + 1;
        double purchasesOfLife = coins - model.coin().first;
        double[] purchases = new double[8];
        int size = 0;
        double hour = 0;
        int phase = 0;
        while (size < purchasesOfLife) {
            // hours until something happens: geometric, so nobody has to look at each
            hour += Math.floor(Math.log(1 - random.nextDouble()) / Math.log1p(-perHour)) + 1;
            if (hour > until * HOURS) {
                return new Life(Arrays.copyOf(purchases, size), Double.POSITIVE_INFINITY);
            }
            if (++phase == model.phases()) {
                phase = 0;
                if (size == purchases.length) {
                    purchases = Arrays.copyOf(purchases, 2 * size);
                }
                purchases[size++] = hour / HOURS;
            }
        }
        return new Life(Arrays.copyOf(purchases, size), size == 0 ? 0 : purchases[size - 1]);
    }

    /** Draws a moment of leaving. */
    static Life byMoment(ParetoModel model, double until, SplittableRandom random) {
        double rate = gamma(model.r(), random) / model.alpha();
        double left = -Math.log(1 - random.nextDouble()) * model.beta() / gamma(model.s(), random);
        double[] purchases = new double[8];
        int size = 0;
        double time = -Math.log(1 - random.nextDouble()) / rate;
        while (time <= Math.min(left, until)) {
            if (size == purchases.length) {
                purchases = Arrays.copyOf(purchases, 2 * size);
            }
            purchases[size++] = time;
            time -= Math.log(1 - random.nextDouble()) / rate;
        }
        return new Life(Arrays.copyOf(purchases, size), left);
    }

    private static double beta(CoinModel model, SplittableRandom random) {
        double heads = gamma(model.a(), random);
        return heads / (heads + gamma(model.b(), random));
    }

    /** Marsaglia and Tsang, "A simple method for generating gamma variables" (2000). */
    static double gamma(double shape, SplittableRandom random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
