// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.event.EventLog;
import io.millrace.journey.CaseTrait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Searches for streams: surveys the attributes, grows a tree over all cases, and grows another over one half of them to see whether what
 * such a search finds holds on the other.
 *
 * <p>Pre: the halves hold every case of the whole once. Post: the same answer for any slicing and number of threads.
 */
public final class SplitFinder {
    private final EventLog words;
    private final SplitRules rules;
    private final Map<String, String> endings;

    /**
     * @param endings attributes by which the configuration says how cases end, each with the sentence that refuses it
     */
    public SplitFinder(EventLog words, SplitRules rules, Map<String, String> endings) {
        this.words = words;
        this.rules = rules;
        this.endings = endings;
    }

    /**
     * The search.
     *
     * @param on attributes to try
     */
    public Split find(List<CaseTrait> on, CaseFold whole, CaseFold learning, CaseFold unseen) {
        AttributeSurvey.Found survey = whole.fold(new AttributeSurvey(words, on));
        CandidateFinder finder = new CandidateFinder(endings);
        for (int a = 0; a < on.size(); a++) {
            finder.consider(on.get(a), survey.cases()[a]);
        }
        List<Candidate> candidates = finder.candidates();
        FlowTreeGrower grower = new FlowTreeGrower(candidates, survey.pairs(), rules);
        List<Grouping> groupings = new ArrayList<>();
        FlowTree tried = grower.grow(whole, groupings::add);
        groupings.sort(Comparator.comparingDouble(Grouping::gain).reversed());
        HeldOut heldOut =
                tried.root().leaf() ? null : new HeldOutScorer(grower.grow(learning, none -> {})).score(unseen);
        boolean refuted = !tried.root().leaf() && (heldOut == null || !heldOut.confirms());
        return new Split(refuted ? unsplit(tried) : tried, tried, heldOut, List.copyOf(groupings), finder.refused());
    }

    private static FlowTree unsplit(FlowTree tree) {
        FlowNode root = tree.root();
        FlowNode alone = new FlowNode(null, new int[0], root.counts(), root.cases(), root.bits());
        alone.stop(StopRule.NOT_CONFIRMED);
        return new FlowTree(alone, tree.candidates(), tree.pairs());
    }
}
