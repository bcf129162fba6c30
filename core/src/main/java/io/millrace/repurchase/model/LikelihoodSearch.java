// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.stats.Curvature;
import io.millrace.stats.NormalTail;
import io.millrace.stats.Optimum;
import io.millrace.stats.QuasiNewton;
import io.millrace.stats.SmoothFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the parameters under which what was seen is most likely. All are positive, so the search is on their logarithms.
 *
 * <p>Post: a model is found only where the search came to rest, each parameter is inside its bounds and the likelihood bends in each direction enough
 * to tell the parameters.
 *
 * @param unlikely minus the log likelihood, a customer on average, by the logarithms of the parameters
 * @param customers that the likelihood is of
 * @param names of the parameters
 */
record LikelihoodSearch(SmoothFunction unlikely, long customers, List<String> names) {
    private static final double NO_SLOPE = 1e-9;
    /** Where digits run out before the slope does. */
    private static final double HARDLY_A_SLOPE = 1e-6;
    /** A parameter so far from its start, on the log scale, has run away. */
    private static final double BOUND = 9;
    /** A standard error on the log scale: the interval spans a factor of 400 either way. */
    private static final double UNKNOWN = 3;

    <M> Fit<M> fit(double[] start, Function<double[], M> model) {
        double[] from = new double[start.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = Math.log(start[i]);
        }
        Optimum found = QuasiNewton.minimise(unlikely, from, NO_SLOPE);
        for (int i = 0; i < from.length; i++) {
            if (Math.abs(found.point()[i] - from[i]) > BOUND) {
                return new Fit.Refused<>("the most likely " + names.get(i) + " lies at the bound: "
                        + (found.point()[i] > from[i] ? "the larger" : "the smaller")
                        + ", the likelier, so the data do not tell it");
            }
        }
        if (!(found.steepest() <= HARDLY_A_SLOPE)) {
            return new Fit.Refused<>("the search for the most likely parameters did not come to rest");
        }
        double[][] errors = Curvature.inverse(Curvature.at(unlikely, found.point()));
        if (errors == null) {
            return new Fit.Refused<>("the likelihood is flat: other parameters explain these customers as well");
        }
        List<Fit.Parameter> parameters = new ArrayList<>();
        double[] values = new double[from.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.exp(found.point()[i]);
            double error = Math.sqrt(errors[i][i] / customers);
            if (error > UNKNOWN) {
                return new Fit.Refused<>("the likelihood is flat: these customers hardly tell " + names.get(i));
            }
            double factor = Math.exp(NormalTail.Z_95 * error);
            parameters.add(new Fit.Parameter(
                    names.get(i), values[i], values[i] * error, values[i] / factor, values[i] * factor));
        }
        return new Fit.Found<>(
                model.apply(values), -found.value() * customers, customers, List.copyOf(parameters), found.steps());
    }
}
