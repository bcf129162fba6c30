// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.journey.StreamRule;
import io.millrace.measure.StreamMeasures;
import io.millrace.run.LinearityMeans;
import io.millrace.run.StreamSplit;
import io.millrace.segment.linearity.Linearity;
import io.millrace.segment.tree.FlowNode;
import io.millrace.segment.tree.FlowTree;
import io.millrace.segment.tree.Grouping;
import io.millrace.segment.tree.HeldOut;
import io.millrace.segment.tree.LeafRules;
import io.millrace.segment.tree.SplitSelections;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A split into streams as one JSON object. */
public final class SplitDocument {
    private SplitDocument() {}

    /**
     * The document.
     *
     * @param measures all numbers of a leaf
     */
    public static Map<String, Object> of(StreamSplit found, Function<StreamSplit.Leaf, StreamMeasures> measures) {
        FlowTree tree = found.split().tree();
        return JsonParts.object(
                "headline",
                SplitWords.headline(found),
                "stream",
                found.stream(),
                "cases",
                found.before().cases().cases(),
                "splits",
                found.split().splits(),
                "stopped",
                found.split().splits() ? null : tree.root().stopped().words(),
                "before",
                before(found.before()),
                "after",
                figures(found.after()),
                "heldOut",
                heldOut(found),
                "leaves",
                found.leaves().stream()
                        .map(leaf -> leaf(leaf, measures.apply(leaf)))
                        .toList(),
                "tree",
                node(found, tree.root()),
                "exceptions",
                found.leaves().stream()
                        .filter(leaf -> leaf.exceptions().cases() > 0)
                        .map(SplitDocument::exceptions)
                        .toList(),
                "unexplained",
                JsonParts.object(
                        "bitsPerStep",
                        found.after().stepEntropyBits(),
                        "bitsPerJourney",
                        found.after().bitsPerJourney()),
                "groupings",
                found.split().groupings().stream().map(SplitDocument::grouping).toList(),
                "explainNothing",
                found.split().explainNothing(),
                "refused",
                found.split().refused().stream()
                        .map(refused -> JsonParts.object("attribute", refused.attribute(), "reason", refused.reason()))
                        .toList());
    }

    private static Map<String, Object> before(Linearity all) {
        return figures(new LinearityMeans(
                all.stepEntropyBits().value(),
                all.bitsPerJourney().value(),
                all.clampedRelevanceBits().value(),
                all.modalStepShare().value(),
                all.referencePathShare().value(),
                all.orderIncoherence().value(),
                all.backwardShare().value(),
                all.variantEntropyShare().value(),
                all.sequenceEntropyShare().value()));
    }

    private static Map<String, Object> figures(LinearityMeans means) {
        return JsonParts.object(
                "stepEntropyBits", means.stepEntropyBits(),
                "bitsPerJourney", means.bitsPerJourney(),
                "clampedRelevanceBits", means.clampedRelevanceBits(),
                "modalStepShare", means.modalStepShare(),
                "referencePathShare", means.referencePathShare(),
                "orderIncoherence", means.orderIncoherence(),
                "backwardShare", means.backwardShare(),
                "variantEntropy", means.variantEntropy(),
                "sequenceEntropy", means.sequenceEntropy());
    }

    private static @Nullable Map<String, Object> heldOut(StreamSplit found) {
        HeldOut heldOut = found.heldOut();
        return heldOut == null
                ? null
                : JsonParts.object(
                        "learnedCases", heldOut.learnedCases(),
                        "unseenCases", heldOut.unseenCases(),
                        "leaves", heldOut.leaves(),
                        "bitsPerJourneyBefore", heldOut.bitsBefore(),
                        "bitsPerJourney", heldOut.bitsAfter(),
                        "modalStepShareBefore", heldOut.modalBefore(),
                        "modalStepShare", heldOut.modalUnseen(),
                        "modalStepShareLearned", heldOut.modalLearned(),
                        "referencePathShare", found.linearUnseen(),
                        "referencePathShareLearned", found.linearLearned(),
                        "confirms", heldOut.confirms());
    }

    private static Map<String, Object> leaf(StreamSplit.Leaf leaf, StreamMeasures measures) {
        Linearity linearity = leaf.linearity();
        return JsonParts.object(
                "name",
                leaf.rule().name(),
                "rule",
                leaf.rule().words(),
                "when",
                leaf.rule().when().stream().map(SplitDocument::term).toList(),
                "cases",
                leaf.cases().cases(),
                "selection",
                leaf.cases().selection(),
                "successful",
                linearity.won().cases(),
                "stepEntropyBits",
                linearity.stepEntropyBits().value(),
                "bitsPerJourney",
                linearity.bitsPerJourney().value(),
                "modalStepShare",
                linearity.modalStepShare().value(),
                "referencePathShare",
                linearity.referencePathShare().value(),
                "referencePathReason",
                linearity.referencePathShare().reason(),
                "leadTime",
                JsonParts.of(measures.totals().leadTime()),
                "stopped",
                leaf.node().stopped().words());
    }

    private static Map<String, Object> term(StreamRule.Term term) {
        StreamRule.Range range = term.range();
        return JsonParts.object(
                "attribute",
                term.attribute(),
                "values",
                term.values(),
                "from",
                range == null ? null : range.from(),
                "to",
                range == null ? null : range.to());
    }

    private static Map<String, Object> exceptions(StreamSplit.Leaf leaf) {
        return JsonParts.object(
                "leaf", leaf.rule().name(),
                "cases", leaf.exceptions().cases(),
                "selection", leaf.exceptions().selection(),
                "where", "selection:" + leaf.cases().selection());
    }

    private static Map<String, Object> node(StreamSplit found, FlowNode node) {
        FlowTree tree = found.split().tree();
        LeafRules rules = new LeafRules(tree);
        StreamRule rule = rules.rule(node);
        boolean leaf = node.leaf();
        return JsonParts.object(
                "name",
                node.parent() == null
                        ? "All"
                        : rules.name(tree.candidates().get(node.parent().attribute()), node.bins()),
                "cases",
                node.cases(),
                "selection",
                SplitSelections.key(rule),
                "bits",
                node.bits(),
                "attribute",
                leaf ? null : tree.candidates().get(node.attribute()).name(),
                "gainBits",
                leaf ? null : node.gain(),
                "p",
                found.chance(node),
                "children",
                leaf
                        ? null
                        : node.children().stream()
                                .map(child -> node(found, child))
                                .toList());
    }

    private static Map<String, Object> grouping(Grouping grouping) {
        return JsonParts.object(
                "attribute", grouping.attribute(),
                "gainBits", grouping.gain(),
                "groups", grouping.groups(),
                "modalStepShare", grouping.modalShare());
    }
}
