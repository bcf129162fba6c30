// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.repurchase.model.Coin;
import io.millrace.repurchase.model.CoinFitter;
import io.millrace.repurchase.model.CustomerModel;
import io.millrace.repurchase.model.Fit;
import io.millrace.repurchase.model.ParetoFitter;
import io.millrace.repurchase.model.RepeatHistory;
import io.millrace.repurchase.model.RepeatRows;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Customer models on generated customers, whatever the log: equal histories are put together, the model is fitted, and for each customer it says who is
 * still one, what is to be expected in 39 weeks and who buys within 13.
 */
final class CustomerWorks {
    private static final int MILLION = 1_000_000;
    private static final int FEWER = 100_000;

    private CustomerWorks() {}

    static Map<String, Work> byName() {
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("bg/nbd", work(MILLION, rows -> CoinFitter.fit(rows, Coin.AFTER_REPEATS, 1)));
        works.put("mbg/nbd", work(MILLION, rows -> CoinFitter.fit(rows, Coin.AFTER_EVERY_PURCHASE, 1)));
        works.put("pareto/nbd", work(FEWER, ParetoFitter::fit));
        return works;
    }

    private static Work work(int customers, Function<RepeatRows, Fit<? extends CustomerModel>> fit) {
        return bed -> {
            PlantedCustomers planted = new PlantedCustomers(customers);
            long start = System.nanoTime();
            RepeatRows rows = planted.rows();
            if (!(fit.apply(rows) instanceof Fit.Found<? extends CustomerModel> found)
                    || !(told(found.model(), rows) > 0)) {
                throw new IllegalStateException("the model of generated customers was refused");
            }
            return new Measured((System.nanoTime() - start) / 1e9, PeakMemory.bytes(), 0, 0);
        };
    }

    /** Asks everything of everybody; the sum keeps the work from being left out. */
    private static double told(CustomerModel model, RepeatRows rows) {
        double sum = 0;
        for (int row = 0; row < rows.size(); row++) {
            RepeatHistory history = rows.history(row);
            double told = model.alive(history) + model.expectedPurchases(history, 39) + model.buysWithin(history, 13);
            sum += told * rows.customers(row);
        }
        return sum;
    }
}
