// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.linearity;

import io.millrace.measure.CaseCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How linear a set of journeys is, at the level of touchpoints. A step is a move from one event to the next; the beginning of a journey is
 * a step too, and so is its end, unless the journey is still open.
 *
 * @param cases the journeys
 * @param open journeys whose end is not counted
 * @param won journeys that succeeded: completed, or ended with the next order
 * @param lost journeys that ended without success; they are in no share of the reference path
 * @param again journeys that met some touchpoint more than once
 * @param straight journeys of the most frequent variant; null when there are none, or when there were too many variants to count
 * @param linear successful journeys on the reference path; null when there is no path
 * @param winding successful journeys on another path, or on none; null when there is no path
 * @param referencePath indices of the stages of the most frequent path of successful journeys, equal neighbours merged; empty when there is
 *     none
 * @param steps how many steps
 * @param stepEntropyBits bits that the next step still leaves open once the last touchpoint is known
 * @param bitsPerJourney bits to tell one journey once the frequencies of the steps are known: unclamped entropic relevance
 * @param clampedRelevanceBits the same as published figures have it: every journey ends where it stops, and none costs more than 33.2 bits
 * @param modalStepShare share of steps that take the commonest next step
 * @param straightShare share of journeys of the most frequent variant
 * @param referencePathShare share of successful journeys on the reference path
 * @param orderIncoherence F0: 0 when every step advances one level, 1 when steps have no direction; ends and exits left out
 * @param backwardShare share of steps that lead to a lower level, or to the same touchpoint again; ends and exits left out
 * @param reworkShare share of journeys that meet some touchpoint again
 * @param variantEntropy how far the tree of journeys branches, in nats
 * @param variantEntropyShare the same as a share of the most that a tree of this size could
 * @param sequenceEntropy how far events spread over the branches of that tree, in nats
 * @param sequenceEntropyShare the same as a share of the most that so many events could
 */
public record Linearity(
        CaseCount cases,
        CaseCount open,
        CaseCount won,
        CaseCount lost,
        CaseCount again,
        @Nullable CaseCount straight,
        @Nullable CaseCount linear,
        @Nullable CaseCount winding,
        List<Integer> referencePath,
        long steps,
        LinearityFigure stepEntropyBits,
        LinearityFigure bitsPerJourney,
        LinearityFigure clampedRelevanceBits,
        LinearityFigure modalStepShare,
        LinearityFigure straightShare,
        LinearityFigure referencePathShare,
        LinearityFigure orderIncoherence,
        LinearityFigure backwardShare,
        LinearityFigure reworkShare,
        LinearityFigure variantEntropy,
        LinearityFigure variantEntropyShare,
        LinearityFigure sequenceEntropy,
        LinearityFigure sequenceEntropyShare) {}
