// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fits coin models to rows. */
public final class CoinFitter {
    private static final int MOST_PHASES = 12;
    private static final List<String> NAMES = List.of("r", "alpha", "a", "b");

    private CoinFitter() {}

    /** The most likely model with so many phases a gap; 1 is BG/NBD or MBG/NBD. */
    public static Fit<CoinModel> fit(RepeatRows rows, Coin coin, int phases) {
        String missing = EnoughRepeats.missing(rows);
        if (missing != null) {
            return new Fit.Refused<>(missing);
        }
        double rate = phases * rows.repeatPurchases() / rows.weeksWatched();
        double[] start = {1, 1 / rate, 1, 2};
        return new LikelihoodSearch(new CoinLikelihood(rows, coin, phases), rows.customers(), NAMES)
                .fit(start, at -> new CoinModel(coin, phases, at[0], at[1], at[2], at[3]));
    }

    /**
     * The most likely model of 1 to 12 phases: more are tried as long as that makes what was seen likelier. A number of phases with which the model is refused
     * is passed over, for gaps that are far too regular for one phase may still be told by more. Refused, as with one phase, where all are.
     */
    public static Fit<CoinModel> fit(RepeatRows rows, Coin coin) {
        Fit<CoinModel> first = fit(rows, coin, 1);
        Fit.@Nullable Found<CoinModel> best = first instanceof Fit.Found<CoinModel> found ? found : null;
        for (int phases = 2; phases <= MOST_PHASES; phases++) {
            if (fit(rows, coin, phases) instanceof Fit.Found<CoinModel> next) {
                if (best != null && next.logLikelihood() <= best.logLikelihood()) {
                    break;
                }
                best = next;
            }
        }
        return best == null ? first : best;
    }
}
