// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import java.util.List;

/** Fits Gamma-Gamma models to what repeat purchases were worth. */
public final class SpendFitter {
    private static final int CUSTOMERS = 30;
    private static final List<String> NAMES = List.of("p", "q", "gamma");

    private SpendFitter() {}

    /** The most likely model. */
    public static Fit<SpendModel> fit(SpendRows rows) {
        if (rows.size() < CUSTOMERS) {
            return new Fit.Refused<>(
                    "only " + rows.size() + " customers paid for a repeat purchase; it takes " + CUSTOMERS);
        }
        double[] start = {2, 3, rows.meanSpend()};
        return new LikelihoodSearch(new SpendLikelihood(rows), rows.size(), NAMES)
                .fit(start, at -> new SpendModel(at[0], at[1], at[2]));
    }
}
