// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

/** When and for how much each customer bought, in columns, by the code of the customer in the log. */
public final class CustomerHistories {
    private final int[] customer;
    private final int[] repeats;
    private final int[] last;
    private final int[] age;
    private final int[] paid;
    private final long[] spent;
    private final long[] gaps;
    private final long nameless;
    private final long returned;

    CustomerHistories(
            int[] customer,
            int[] repeats,
            int[] last,
            int[] age,
            int[] paid,
            long[] spent,
            long[] gaps,
            long nameless,
            long returned) {
        this.customer = customer;
        this.repeats = repeats;
        this.last = last;
        this.age = age;
        this.paid = paid;
        this.spent = spent;
        this.gaps = gaps;
        this.nameless = nameless;
        this.returned = returned;
    }

    /** How many customers have bought. */
    public int size() {
        return customer.length;
    }

    /** Code of a customer in the log; they come in the order of their codes. */
    public int customer(int row) {
        return customer[row];
    }

    public RepeatHistory history(int row) {
        return RepeatHistory.ofDays(repeats[row], last[row], age[row]);
    }

    /** Repeat purchases whose worth is known. */
    public int paidRepeats(int row) {
        return paid[row];
    }

    /** What those were worth together, in minor units. */
    public long spent(int row) {
        return spent[row];
    }

    /** Orders that name no customer and so are in no history. */
    public long namelessOrders() {
        return nameless;
    }

    /** Customers who gave everything back. */
    public long returnedAll() {
        return returned;
    }

    /** All that models of buying again learn from. */
    public RepeatRows rows() {
        return RepeatRows.of(repeats, last, age, gaps);
    }

    /** All that models of spend learn from, in minor units. */
    public SpendRows spend() {
        double[] mean = new double[paid.length];
        for (int row = 0; row < mean.length; row++) {
            mean[row] = paid[row] == 0 ? 0 : (double) spent[row] / paid[row];
        }
        return SpendRows.of(paid, mean);
    }
}
