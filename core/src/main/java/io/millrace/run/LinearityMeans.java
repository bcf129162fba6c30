// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.segment.linearity.Linearity;
import io.millrace.segment.linearity.LinearityFigure;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of several streams together: each weighted by what it is a share or a mean of. One is absent where it is absent in a stream
 * that counts.
 */
public record LinearityMeans(
        @Nullable Double stepEntropyBits,
        @Nullable Double bitsPerJourney,
        @Nullable Double clampedRelevanceBits,
        @Nullable Double modalStepShare,
        @Nullable Double referencePathShare,
        @Nullable Double orderIncoherence,
        @Nullable Double backwardShare,
        @Nullable Double variantEntropy,
        @Nullable Double sequenceEntropy) {

    static LinearityMeans of(List<Linearity> leaves) {
        ToLongFunction<Linearity> cases = leaf -> leaf.cases().cases();
        return new LinearityMeans(
                mean(leaves, Linearity::stepEntropyBits, Linearity::steps),
                mean(leaves, Linearity::bitsPerJourney, cases),
                mean(leaves, Linearity::clampedRelevanceBits, cases),
                mean(leaves, Linearity::modalStepShare, Linearity::steps),
                mean(leaves, Linearity::referencePathShare, leaf -> leaf.won().cases()),
                mean(leaves, Linearity::orderIncoherence, Linearity::steps),
                mean(leaves, Linearity::backwardShare, Linearity::steps),
                mean(leaves, Linearity::variantEntropyShare, cases),
                mean(leaves, Linearity::sequenceEntropyShare, cases));
    }

    private static @Nullable Double mean(
            List<Linearity> leaves, Function<Linearity, LinearityFigure> figure, ToLongFunction<Linearity> weight) {
        double sum = 0;
        long all = 0;
        for (Linearity leaf : leaves) {
            long weighs = weight.applyAsLong(leaf);
            if (weighs > 0) {
                Double value = figure.apply(leaf).value();
                if (value == null) {
                    return null;
                }
                sum += weighs * value;
                all += weighs;
            }
        }
        return all == 0 ? null : sum / all;
    }
}
