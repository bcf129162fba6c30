// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import java.util.List;

/**
 * What the sample company is made to do, so that a test can ask whether the map finds it.
 *
 * @param channels shares of first touches and how each channel behaves
 * @param lateCarrierShare share of parcels that the slow carrier takes
 * @param fastTransitDays median days from hand-over to delivery by the good carrier
 * @param slowTransitDays the same by the slow carrier
 * @param lateAfterDays a parcel on its way for longer is late
 * @param lateRepeatFactor what a late parcel leaves of the chance of a next order
 * @param exchangeShare share of delivered orders that come back and are picked and sent again
 * @param wismoShare share of late orders that ask where the order is
 * @param passedOn the hand-off that loses enquiries by phone
 * @param guide what helps visitors of the shop to order
 * @param praise what only seems to help
 */
public record PlantedTruth(
        List<ChannelTruth> channels,
        double lateCarrierShare,
        double fastTransitDays,
        double slowTransitDays,
        double lateAfterDays,
        double lateRepeatFactor,
        double exchangeShare,
        double wismoShare,
        PassedOnTruth passedOn,
        GuideTruth guide,
        PraiseTruth praise) {

    /**
     * Callers who are passed on to another desk instead of being called back by who took the call.
     *
     * @param share share of callers who are
     * @param leaves what that leaves of their chance to order
     * @param days median days until the other desk calls back, in place of the usual
     */
    public record PassedOnTruth(double share, double leaves, double days) {}

    /**
     * The size guide.
     *
     * @param share share of those who compare in the shop that open it
     * @param adds what it adds to their chance to order
     */
    public record GuideTruth(double share, double adds) {}

    /**
     * The page of reviews, which does nothing; but those who come by mail read it, and they order more often anyway.
     *
     * @param shareByMail share of those who come by mail that read it
     * @param share the same of all others
     * @param mailAdds what having come by mail adds to the chance to order
     */
    public record PraiseTruth(double shareByMail, double share, double mailAdds) {}

    /**
     * How one channel behaves.
     *
     * @param share share of customers whose first touch is here
     * @param lateEntry share of cases that begin with the order itself
     * @param considered share of the others that come to compare
     * @param skip share of those who order that never compared
     * @param bought share of those who compare that order
     * @param considerDays median days from comparing to ordering
     * @param pickDays median days from release to the start of picking: the hand-off to the warehouse or the store team
     * @param repeat chance of a next order after an order that arrived in time
     */
    public record ChannelTruth(
            String name,
            double share,
            double lateEntry,
            double considered,
            double skip,
            double bought,
            double considerDays,
            double pickDays,
            double repeat) {}

    /** The sample company as shipped. The store team's 3.5 days are the slow hand-off, the quotation desk is the weak one. */
    public static PlantedTruth standard() {
        return new PlantedTruth(
                List.of(
                        new ChannelTruth("internet", 0.54, 0.00, 0.64, 0.02, 0.38, 2.6, 0.6, 0.42),
                        new ChannelTruth("store", 0.22, 0.05, 0.70, 0.10, 0.58, 1.2, 3.5, 0.34),
                        new ChannelTruth("phone", 0.14, 0.05, 0.62, 0.30, 0.66, 0.8, 0.7, 0.28),
                        new ChannelTruth("dealer", 0.10, 0.45, 0.75, 0.05, 0.70, 9.0, 0.9, 0.60)),
                0.25,
                2.2,
                6.5,
                5.0,
                0.5,
                0.06,
                0.35,
                new PassedOnTruth(0.45, 0.5, 3.0),
                new GuideTruth(0.35, 0.16),
                new PraiseTruth(0.60, 0.12, 0.14));
    }
}
