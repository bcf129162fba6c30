// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

/**
 * When the next purchase comes, for those who buy again at all. Gaps have a heavy tail: the mean may be infinite and the late end may lie decades
 * away, so this is a window and never one day.
 *
 * @param earlyWeeks one in ten has bought by then
 * @param medianWeeks half have bought by then
 * @param lateWeeks nine in ten have bought by then
 */
public record PurchaseWindow(double earlyWeeks, double medianWeeks, double lateWeeks) {
    private static final double SHORTEST = 1e-6;
    private static final int HALVINGS = 200;

    static PurchaseWindow of(CustomerModel model, RepeatHistory history) {
        return new PurchaseWindow(by(model, history, 0.1), by(model, history, 0.5), by(model, history, 0.9));
    }

    private static double by(CustomerModel model, RepeatHistory history, double share) {
        double wanted = share * model.buysAgain(history);
        double high = SHORTEST;
        while (model.buysWithin(history, high) < wanted && high < Double.MAX_VALUE / 4) {
            high *= 4;
        }
        double low = high == SHORTEST ? 0 : high / 4;
        for (int turn = 0; turn < HALVINGS && high - low > 1e-12 * high; turn++) {
            double middle = (low + high) / 2;
            if (model.buysWithin(history, middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
