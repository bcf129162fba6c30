// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import java.util.List;

/** Fits Pareto/NBD models to rows. */
public final class ParetoFitter {
    private static final List<String> NAMES = List.of("r", "alpha", "s", "beta");

    private ParetoFitter() {}

    /** The most likely model. */
    public static Fit<ParetoModel> fit(RepeatRows rows) {
        String missing = EnoughRepeats.missing(rows);
        if (missing != null) {
            return new Fit.Refused<>(missing);
        }
        double weeks = rows.weeksWatched();
        double[] start = {1, weeks / rows.repeatPurchases(), 1, weeks / rows.customers()};
        return new LikelihoodSearch(new ParetoLikelihood(rows), rows.customers(), NAMES)
                .fit(start, at -> new ParetoModel(at[0], at[1], at[2], at[3]));
    }
}
