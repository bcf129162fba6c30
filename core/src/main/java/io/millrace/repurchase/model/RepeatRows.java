// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import java.util.Arrays;

/**
 * The histories of many customers, equal ones together: all that a customer model learns from. A million customers that are watched by the day make
 * about a hundred thousand rows.
 *
 * <p>The sum of the logarithms of all gaps, which regular buying is told by, is kept as the number of gaps of each length, so that it does not
 * depend on the order of customers.
 */
public final class RepeatRows {
    private static final double DAYS_OF_WEEK = 7;
    private static final int TIME_BITS = 21;
    private static final int TIME_LIMIT = 1 << TIME_BITS;

    final int[] repeats;
    final int[] last;
    final int[] age;
    final int[] customers;
    /** How finely time is told: 7 for days. */
    final double perWeek;

    private final long[] gaps;
    private final long all;
    private final long purchases;

    private RepeatRows(int[] repeats, int[] last, int[] age, int[] customers, long[] gaps, double perWeek) {
        this.repeats = repeats;
        this.last = last;
        this.age = age;
        this.customers = customers;
        this.gaps = gaps;
        this.perWeek = perWeek;
        this.all = Arrays.stream(customers).asLongStream().sum();
        long sum = 0;
        for (int row = 0; row < repeats.length; row++) {
            sum += (long) repeats[row] * customers[row];
        }
        this.purchases = sum;
    }

    /**
     * Puts equal histories together.
     *
     * @param repeats per customer, purchases after the first
     * @param last per customer, on which day after the first the last purchase was
     * @param age per customer, how many days watched
     * @param gaps at each length in days, how many gaps between two purchases are so long
     * @throws IllegalArgumentException when a history cannot be, or the gaps are not those of the histories
     */
    public static RepeatRows of(int[] repeats, int[] last, int[] age, long[] gaps) {
        return of(repeats, last, age, gaps, DAYS_OF_WEEK);
    }

    /** The same, of times told by so many parts of a week. */
    static RepeatRows of(int[] repeats, int[] last, int[] age, long[] gaps, double perWeek) {
        long[] keys = new long[repeats.length];
        for (int i = 0; i < keys.length; i++) {
            if (repeats[i] < 0 || last[i] < repeats[i] || age[i] < last[i] || (repeats[i] == 0 && last[i] > 0)) {
                throw new IllegalArgumentException("no such history: " + repeats[i] + " repeats, the last after "
                        + last[i] + ", watched for " + age[i]);
            }
            if (age[i] >= TIME_LIMIT) {
                throw new IllegalArgumentException("a customer watched for " + age[i] + " units of time");
            }
            keys[i] = ((long) repeats[i] << (2 * TIME_BITS)) | (long) last[i] << TIME_BITS | age[i];
        }
        Arrays.sort(keys);
        RepeatRows rows = collapse(keys, gaps.clone(), perWeek);
        if (Arrays.stream(gaps).sum() != rows.purchases || (gaps.length > 0 && gaps[0] != 0)) {
            throw new IllegalArgumentException("the gaps are not those of the histories");
        }
        return rows;
    }

    private static RepeatRows collapse(long[] keys, long[] gaps, double perWeek) {
        int distinct = 0;
        for (int i = 0; i < keys.length; i++) {
            distinct += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
        }
        int[] repeats = new int[distinct];
        int[] last = new int[distinct];
        int[] age = new int[distinct];
        int[] customers = new int[distinct];
        int row = -1;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                row++;
                repeats[row] = (int) (keys[i] >>> (2 * TIME_BITS));
                last[row] = (int) (keys[i] >>> TIME_BITS) & (TIME_LIMIT - 1);
                age[row] = (int) keys[i] & (TIME_LIMIT - 1);
            }
            customers[row]++;
        }
        return new RepeatRows(repeats, last, age, customers, gaps, perWeek);
    }

    /** How many different histories there are. */
    public int size() {
        return repeats.length;
    }

    public RepeatHistory history(int row) {
        return new RepeatHistory(repeats[row], last[row] / perWeek, age[row] / perWeek);
    }

    /** How many customers have the history of a row. */
    public int customers(int row) {
        return customers[row];
    }

    /** All customers. */
    public long customers() {
        return all;
    }

    /** Customers who bought again. */
    public long repeaters() {
        long sum = 0;
        for (int row = 0; row < repeats.length; row++) {
            sum += repeats[row] > 0 ? customers[row] : 0;
        }
        return sum;
    }

    /** Purchases after the first, of all customers. */
    public long repeatPurchases() {
        return purchases;
    }

    /** Weeks that all customers together were watched. */
    double weeksWatched() {
        double weeks = 0;
        for (int row = 0; row < repeats.length; row++) {
            weeks += customers[row] * (age[row] / perWeek);
        }
        return weeks;
    }

    /** Sum of the natural logarithms of all gaps in weeks. */
    double logGaps() {
        double sum = 0;
        for (int gap = 1; gap < gaps.length; gap++) {
            sum += gaps[gap] * Math.log(gap / perWeek);
        }
        return sum;
    }

    int mostRepeats() {
        return repeats.length == 0 ? 0 : repeats[repeats.length - 1];
    }

    int oldest() {
        return Arrays.stream(age).max().orElse(0);
    }
}
