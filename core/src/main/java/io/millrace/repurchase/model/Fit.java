// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import java.util.List;

/**
 * What came of fitting a model: the model with what it rests on, or why there is none.
 *
 * @param <M> the model
 */
public sealed interface Fit<M> {
    /**
     * The data carry the model.
     *
     * @param model with the most likely parameters
     * @param logLikelihood natural logarithm of the likelihood of all customers
     * @param customers that it was fitted on
     * @param parameters as estimated, with what is known of each
     * @param steps of the search
     */
    record Found<M>(M model, double logLikelihood, long customers, List<Parameter> parameters, int steps)
            implements Fit<M> {}

    /**
     * The data do not carry the model.
     *
     * @param reason one sentence: what is missing
     */
    record Refused<M>(String reason) implements Fit<M> {}

    /**
     * One parameter of a model.
     *
     * @param name as in the papers
     * @param value most likely
     * @param standardError from the curvature of the likelihood
     * @param low lower end of the 95 % interval, built on the log scale because parameters are positive
     * @param high its upper end
     */
    record Parameter(String name, double value, double standardError, double low, double high) {}
}
