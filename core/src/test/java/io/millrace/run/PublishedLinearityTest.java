// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.millrace.RealData;
import io.millrace.segment.linearity.Closing;
import io.millrace.segment.linearity.Linearity;
import io.millrace.segment.linearity.LinearityFigure;
import java.io.IOException;
import java.nio.file.Files;
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
        Linearity found = read(example("helpdesk"));

        published(found, 3.6179, 3.621, 0.640, .858, .517, .271);
        order(found, .175, .079);
        entropies(found, 3724.97, .7991, 54068.3, .2541);
    }

    @Test
    void receipt() {
        Linearity found = read(example("receipt"));

        published(found, 6.4858, 6.603, 0.946, .798, .497, .063);
        order(found, .527, .177);
        entropies(found, 2382.33, .6894, 18296.3, .2355);
    }

    /** The example tells the life cycle of work apart; the published numbers do not. */
    @Test
    void bpic_2012(@TempDir Path folder) throws IOException {
        String example = Files.readString(example("bpic2012"));
        String plain = example.substring(0, example.indexOf("map:"))
                + "map:\n  - {when: {type: A_APPROVED}, stage: approved, touchpoint: A_APPROVED, lane: front}\n"
                + "  - {when: {}, touchpoint: \"${type}\", lane: front}\n";
        Path config = Files.writeString(folder.resolve("millrace.yaml"), plain);
        Files.copy(example("bpic2012").resolveSibling("stages.yaml"), folder.resolve("stages.yaml"));

        Linearity found = read(config);

        published(found, 19.5993, 29.766, 1.415, .651, .262, .738);
        order(found, .827, .548);
        entropies(found, 474928.8, .7083, 1384057.4, .4231);
    }

    /** A clamped relevance is told as published ones are, whichever journeys count as over. */
    @Test
    void what_is_published_does_not_depend_on_which_journeys_are_open() {
        MillraceRun run = open(example("receipt"));

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

    private static Linearity read(Path config) {
        return new LinearityReader(open(config)).read(View.ALL, Closing.EVERY);
    }

    private static MillraceRun open(Path config) {
        return MillraceRun.open(config, RealData.folder().resolve("event-logs"), Progress.SILENT);
    }

    private static Path example(String name) {
        return Path.of(System.getProperty("millrace.root", "."), "examples", name, "millrace.yaml");
    }
}
