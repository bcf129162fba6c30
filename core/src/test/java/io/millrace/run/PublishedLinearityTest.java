// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.segment.Closing;
import io.millrace.segment.linearity.Linearity;
import io.millrace.segment.linearity.LinearityFigure;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Published and reproduced numbers of three real logs. Every activity is a touchpoint, ties keep the order of the file, the tree grows in the
 * order of time. The logs are whole, so each journey counts as over where it stops.
 */
class PublishedLinearityTest {
    private static final double HALF_OF_THE_LAST_OF_THREE = 0.0005;

    @Test
    void helpdesk() {
        Linearity found = read(PublishedLogs.example("helpdesk"));

        published(found, 3.6179, 3.621, 0.640, .858, .517, .271);
        order(found, .175, .079);
        entropies(found, 3724.97, .7991, 54068.3, .2541);
    }

    @Test
    void receipt() {
        Linearity found = read(PublishedLogs.example("receipt"));

        published(found, 6.4858, 6.603, 0.946, .798, .497, .063);
        order(found, .527, .177);
        entropies(found, 2382.33, .6894, 18296.3, .2355);
    }

    @Test
    void bpic_2012(@TempDir Path folder) throws IOException {
        Linearity found = read(PublishedLogs.bpic2012(folder));

        published(found, 19.5993, 29.766, 1.415, .651, .262, .738);
        order(found, .827, .548);
        entropies(found, 474928.8, .7083, 1384057.4, .4231);
    }

    /** A clamped relevance is told as published ones are, whichever journeys count as over. */
    @Test
    void what_is_published_does_not_depend_on_which_journeys_are_open() {
        MillraceRun run = PublishedLogs.example("receipt");

        Linearity ended = new LinearityReader(run).read(View.ALL);
        Linearity every = new LinearityReader(run).read(View.ALL, Closing.EVERY);

        assertThat(ended.open().cases()).isEqualTo(151);
        assertThat(every.open().cases()).isZero();
        assertThat(every.steps() - ended.steps()).isEqualTo(151);
        assertThat(ended.clampedRelevanceBits()).isEqualTo(every.clampedRelevanceBits());
        assertThat(ended.sequenceEntropy()).isEqualTo(every.sequenceEntropy());
        assertThat(ended.bitsPerJourney().value())
                .isLessThan(every.bitsPerJourney().value());
    }

    private static void published(
            Linearity found, double clamped, double bits, double entropy, double modal, double top, double again) {
        near(found.clampedRelevanceBits(), clamped, 0.00005);
        near(found.bitsPerJourney(), bits, HALF_OF_THE_LAST_OF_THREE);
        near(found.stepEntropyBits(), entropy, HALF_OF_THE_LAST_OF_THREE);
        near(found.modalStepShare(), modal, HALF_OF_THE_LAST_OF_THREE);
        near(found.straightShare(), top, HALF_OF_THE_LAST_OF_THREE);
        near(found.reworkShare(), again, HALF_OF_THE_LAST_OF_THREE);
    }

    private static void order(Linearity found, double incoherence, double backward) {
        near(found.orderIncoherence(), incoherence, HALF_OF_THE_LAST_OF_THREE);
        near(found.backwardShare(), backward, HALF_OF_THE_LAST_OF_THREE);
    }

    private static void entropies(
            Linearity found, double variant, double variantShare, double sequence, double sequenceShare) {
        near(found.variantEntropy(), variant, variant > 100_000 ? 0.05 : 0.005);
        near(found.variantEntropyShare(), variantShare, 0.00005);
        near(found.sequenceEntropy(), sequence, 0.05);
        near(found.sequenceEntropyShare(), sequenceShare, 0.00005);
    }

    private static void near(LinearityFigure figure, double told, double off) {
        assertThat(figure.value()).as(figure.sentence()).isNotNull().isCloseTo(told, within(off));
    }

    private static Linearity read(MillraceRun run) {
        return new LinearityReader(run).read(View.ALL, Closing.EVERY);
    }
}
