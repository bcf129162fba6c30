// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.stats.ShareDifference;
import io.millrace.stats.WilsonInterval;

/**
 * Compares the loss after hand-offs with the loss after moves that stayed with their party, stratum by stratum.
 *
 * <p>The other share is standardised: weighted as the hand-offs spread over the strata, as good as {@code 1 / sum(weight^2 / n)} independent
 * cases. The interval of the difference is the hybrid score interval of Newcombe (1998). Cases that are in both samples make the two shares
 * go together; their covariance is estimated from them and taken into account. Pre: every stratum added has cases on both sides.
 */
final class ExcessLossEstimator {
    private long cases;
    private long lost;
    private double otherLost;
    private double varianceOfWeights;
    private double shared;
    private long sharedCases;
    private long sharedLost;
    private long sharedLostWhenKept;
    private long sharedLostBoth;

    void add(HandOffTally.Stratum stratum, HandOffTally.Kept kept) {
        cases += stratum.cases;
        lost += stratum.lost;
        otherLost += (double) stratum.cases * kept.lost / kept.cases;
        varianceOfWeights += (double) stratum.cases * stratum.cases / kept.cases;
        shared += (double) stratum.shared * stratum.cases / kept.cases;
        sharedCases += stratum.shared;
        sharedLost += stratum.sharedLost;
        sharedLostWhenKept += stratum.sharedLostWhenKept;
        sharedLostBoth += stratum.sharedLostBoth;
    }

    /** Cases handed off that were compared. */
    long cases() {
        return cases;
    }

    /** Share lost after comparable moves. */
    double otherwise() {
        return otherLost / cases;
    }

    /** As many independent cases as the other share is as good as. */
    double effectiveOthers() {
        return (double) cases * cases / varianceOfWeights;
    }

    ShareDifference difference() {
        WilsonInterval after = WilsonInterval.of(lost, cases);
        double share = Math.min(1, otherwise());
        double others = effectiveOthers();
        double variance = after.share() * (1 - after.share()) / cases * (share * (1 - share) / others);
        double correlation = variance <= 0 ? 0 : covariance() / Math.sqrt(variance);
        return ShareDifference.of(after, WilsonInterval.of(share, others), Math.max(-1, Math.min(1, correlation)));
    }

    private double covariance() {
        if (sharedCases == 0) {
            return 0;
        }
        double both = (double) sharedLostBoth / sharedCases;
        double together = both - (double) sharedLost / sharedCases * sharedLostWhenKept / sharedCases;
        return together * shared / cases / cases;
    }
}
