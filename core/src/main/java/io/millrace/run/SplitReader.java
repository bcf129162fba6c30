// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.gather.SourceSpec;
import io.millrace.journey.Aggregate;
import io.millrace.journey.CaseRule;
import io.millrace.journey.CaseSet;
import io.millrace.journey.CaseSetAggregate;
import io.millrace.journey.CaseTrait;
import io.millrace.journey.MappingRule;
import io.millrace.measure.StreamMeasures;
import io.millrace.segment.linearity.Linearity;
import io.millrace.segment.tree.CaseFold;
import io.millrace.segment.tree.CaseHalves;
import io.millrace.segment.tree.FlowNode;
import io.millrace.segment.tree.FlowTree;
import io.millrace.segment.tree.Split;
import io.millrace.segment.tree.SplitFinder;
import io.millrace.segment.tree.SplitPermutation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads into which streams the journeys of a run split. */
public final class SplitReader {
    private static final long BYTES_OF_CELL = 8;

    private final MillraceRun run;

    public SplitReader(MillraceRun run) {
        this.run = run;
    }

    /** Names of the attributes that can be tried without reading the files again. */
    public List<String> attributes() {
        return CaseTrait.names(
                run.words(), run.configuration().journey().caseRule() instanceof CaseRule.PurchaseToPurchase);
    }

    /**
     * The streams into which the cases in view split.
     *
     * @throws MillraceException when cases have no such attribute, there is no such stream, or a term of the view cannot be understood
     */
    public StreamSplit read(View view, SplitAsked asked) {
        return run.answer(
                view,
                asked,
                () -> make(view, asked),
                split -> BYTES_OF_CELL
                                * split.leaves().size()
                                * (run.words().touchpoints().size() + 1L)
                                * run.words().touchpoints().size()
                        + 20_000L * (split.leaves().size() + 1));
    }

    /** All numbers of a leaf as those of a stream; read when they are asked for. */
    public StreamMeasures measures(View view, StreamSplit.Leaf leaf) {
        return run.measures(view.with("selection:" + leaf.cases().selection()));
    }

    private StreamSplit make(View view, SplitAsked asked) {
        CaseSet all = run.casesIn(view);
        CaseSet learning = run.fold(all, new CaseSetAggregate(all.cases(), () -> CaseHalves::learns));
        CaseSet unseen = all.and(learning.not());
        Split split = new SplitFinder(run.words(), run.configuration().splits(), endings())
                .find(traits(asked.on()), folding(all), folding(learning), folding(unseen));
        LeafReader reader = new LeafReader(run, split.tree(), all, learning).comparePaths();
        List<StreamSplit.Leaf> leaves = reader.leaves();
        Linearity before = new LinearityReader(run).read(view);
        return new StreamSplit(
                view.stream(),
                split,
                before,
                LinearityMeans.of(
                        leaves.stream().map(StreamSplit.Leaf::linearity).toList()),
                leaves,
                reader.linear(before, leaves),
                chances(split.tree(), all, asked.permutations()),
                reader.unseen(),
                reader.learned());
    }

    private Map<FlowNode, Double> chances(FlowTree tree, CaseSet all, int permutations) {
        Map<FlowNode, Double> chances = new HashMap<>();
        if (permutations > 0) {
            SplitPermutation permutation = new SplitPermutation(tree, folding(all), all.cases());
            tree.root()
                    .all()
                    .filter(node -> !node.leaf())
                    .forEach(node -> chances.put(node, permutation.p(node, permutations)));
        }
        return chances;
    }

    private List<CaseTrait> traits(List<String> on) {
        List<CaseTrait> traits = new ArrayList<>();
        for (String name : on.isEmpty() ? attributes() : on) {
            CaseTrait trait = CaseTrait.find(name, run.words(), run.model());
            if (trait == null) {
                throw unknown(name);
            }
            traits.add(trait);
        }
        return traits;
    }

    private MillraceException unknown(String name) {
        boolean kept =
                run.words().attributes().stream().anyMatch(known -> known.name().equals(name));
        List<String> known =
                attributes().stream().filter(other -> !other.equals(name)).toList();
        return new MillraceException(
                Blame.USAGE,
                kept
                        ? "on: no case has a value of '" + name + "': write it as the header of a source does"
                        : "on: cases have no attribute '" + name + "'"
                                + YamlValue.meantOf(
                                        name,
                                        known,
                                        "known are " + String.join(", ", known)
                                                + "; a column of a source becomes one when streams.split.on of "
                                                + run.configuration().file().getFileName() + " names it"));
    }

    private CaseFold folding(CaseSet cases) {
        return new CaseFold() {
            @Override
            public <R> R fold(Aggregate<?, R> aggregate) {
                return run.fold(cases, aggregate);
            }
        };
    }

    /** The columns by which the configuration says how cases end: to split by them would tell the end, not the customer. */
    private Map<String, String> endings() {
        Map<String, String> endings = new LinkedHashMap<>();
        for (SourceSpec source : run.configuration().sources()) {
            for (Map.Entry<String, List<String>> ended : source.ended().entrySet()) {
                endings.put(
                        ended.getKey(),
                        "it says how cases end ('ended' of source '" + source.name() + "' names "
                                + count(ended.getValue()) + "): a split by it would tell the end, not the customer");
            }
        }
        for (MappingRule rule : run.configuration().journey().rules()) {
            if (rule.exit() != null) {
                for (String field : rule.when().keySet()) {
                    endings.putIfAbsent(
                            field,
                            "it says how cases end (a rule of 'map' reads the exit '" + rule.exit()
                                    + "' from it): a split by it would tell the end, not the customer");
                }
            }
        }
        return endings;
    }

    private static String count(List<String> words) {
        return words.size() == 1 ? "1 value" : words.size() + " values";
    }
}
