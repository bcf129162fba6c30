// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

/**
 * Pareto/NBD: customers buy at a rate of their own and may leave at any moment, at another rate of their own (Schmittlein, Morrison and Colombo,
 * "Counting your customers", 1987; Fader and Hardie, "A note on deriving the Pareto/NBD model and related expressions", 2005).
 *
 * @param r shape of the rates of buying
 * @param alpha rate of the rates of buying, in weeks
 * @param s shape of the rates of leaving
 * @param beta rate of the rates of leaving, in weeks
 */
public record ParetoModel(double r, double alpha, double s, double beta) implements CustomerModel {
    private static final double ONE = 1e-9;

    public ParetoModel {
        if (!(r > 0 && alpha > 0 && s > 0 && beta > 0)) {
            throw new IllegalArgumentException("r, alpha, s and beta are positive");
        }
    }

    @Override
    public String name() {
        return "Pareto/NBD";
    }

    @Override
    public double alive(RepeatHistory history) {
        double shape = shape(history);
        double buysAge = alpha + history.ageWeeks();
        double leavesAge = beta + history.ageWeeks();
        double buysLast = alpha + history.lastWeek();
        double leavesLast = beta + history.lastWeek();
        double longer = shape * Math.log(buysAge / buysLast) + s * Math.log(leavesAge / leavesLast);
        double leftSince = new DeathTail(shape, buysLast, s, leavesLast).phi;
        double leavesLater = new DeathTail(shape, buysAge, s, leavesAge).phi;
        return 1 / (1 + s / (shape + s) * (Math.exp(longer) * leftSince - leavesLater));
    }

    @Override
    public double expectedPurchases(RepeatHistory history, double weeks) {
        double leaves = beta + history.ageWeeks();
        double longer = Math.log((leaves + weeks) / leaves);
        // at s = 1 the fraction has a limit
        double part = Math.abs(s - 1) < ONE ? longer : -Math.expm1(-(s - 1) * longer) / (s - 1);
        return alive(history) * shape(history) * leaves / (alpha + history.ageWeeks()) * part;
    }

    @Override
    public double buysWithin(RepeatHistory history, double weeks) {
        double now = buysFirst(history, 0);
        double buys = alpha + history.ageWeeks();
        double leaves = beta + history.ageWeeks();
        double neither = shape(history) * Math.log(buys / (buys + weeks)) + s * Math.log(leaves / (leaves + weeks));
        return alive(history) * (now - Math.exp(neither) * buysFirst(history, weeks));
    }

    @Override
    public double buysAgain(RepeatHistory history) {
        return alive(history) * buysFirst(history, 0);
    }

    /** Probability that somebody who has been quiet and alive for so many weeks more buys before leaving. */
    private double buysFirst(RepeatHistory history, double weeks) {
        double shape = shape(history);
        DeathTail tail = new DeathTail(s, beta + history.ageWeeks() + weeks, shape, alpha + history.ageWeeks() + weeks);
        return shape / (shape + s) * tail.phi;
    }

    private double shape(RepeatHistory history) {
        return r + history.repeats();
    }
}
