// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.event.Dictionary;
import io.millrace.journey.StreamRule;
import io.millrace.journey.StreamRule.Range;
import io.millrace.journey.StreamRule.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which journeys a node of a flow tree holds, as a rule and as a name that people can read. */
public final class LeafRules {
    /** Of more values than this a name tells the first. */
    private static final int MOST_TOLD = 3;

    private final FlowTree tree;

    public LeafRules(FlowTree tree) {
        this.tree = tree;
    }

    /** The rules of the leaves, in the order of the tree; no two names are the same. */
    public List<StreamRule> leaves() {
        Set<String> taken = new HashSet<>();
        List<StreamRule> rules = new ArrayList<>();
        for (FlowNode leaf : tree.leaves()) {
            StreamRule rule = rule(leaf);
            String name = rule.name();
            for (int next = 2; !taken.add(name); next++) {
                name = rule.name() + " " + next;
            }
            rules.add(new StreamRule(name, rule.when()));
        }
        return rules;
    }

    /** The rule of any node. */
    public StreamRule rule(FlowNode node) {
        Map<Integer, List<Integer>> bins = new LinkedHashMap<>();
        for (FlowNode at = node; at.parent() != null; at = at.parent()) {
            // what is nearer to the leaf is narrower
            bins.putIfAbsent(at.parent().attribute(), at.bins());
        }
        List<Map.Entry<Integer, List<Integer>>> fromTheRoot = new ArrayList<>(bins.entrySet());
        Collections.reverse(fromTheRoot);
        List<Term> when = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<Integer, List<Integer>> entry : fromTheRoot) {
            Candidate attribute = tree.candidates().get(entry.getKey());
            when.add(condition(attribute, entry.getValue()));
            names.add(name(attribute, entry.getValue()));
        }
        return new StreamRule(names.isEmpty() ? "All" : String.join(", ", names), List.copyOf(when));
    }

    /** What a group of values is called. */
    public String name(Candidate attribute, List<Integer> bins) {
        if (attribute.bounds() != null) {
            return numbers(attribute, bins);
        }
        List<String> told = new ArrayList<>();
        for (int bin : bins) {
            told.add(bin == 0 ? "no " + attribute.name() : attribute.bins().get(bin));
        }
        if (told.size() <= MOST_TOLD) {
            return String.join(" or ", told);
        }
        List<String> others = new ArrayList<>();
        for (int bin = 1; bin < attribute.bins().size(); bin++) {
            if (!bins.contains(bin)) {
                others.add(attribute.bins().get(bin));
            }
        }
        return others.size() < MOST_TOLD && bins.contains(0) == others.isEmpty()
                ? "not " + String.join(" or ", others)
                : told.get(0) + ", " + told.get(1) + " and " + (told.size() - 2) + " others";
    }

    private static String numbers(Candidate attribute, List<Integer> bins) {
        Range range = range(attribute, bins);
        String without = bins.contains(0) ? "no " + attribute.name() : "";
        if (range == null) {
            return without;
        }
        return attribute.name() + " " + range.words() + (without.isEmpty() ? "" : " or " + without);
    }

    private static Term condition(Candidate attribute, List<Integer> bins) {
        List<String> none = bins.contains(0) ? List.of(StreamRule.NONE) : List.of();
        if (attribute.bounds() != null) {
            return new Term(attribute.name(), none, range(attribute, bins));
        }
        Dictionary words = attribute.trait().words();
        List<String> values = bins.stream()
                .filter(bin -> bin > 0 && !attribute.gathers(bin))
                .map(attribute.bins()::get)
                .collect(Collectors.toCollection(ArrayList::new));
        for (int code = 0; code < words.size(); code++) {
            int bin = attribute.binOfCode()[code + 1];
            // what is gathered has no word of its own: the rule names each
            if (bin > 0 && attribute.gathers(bin) && bins.contains(bin)) {
                values.add(words.word(code));
            }
        }
        values.addAll(none);
        return new Term(attribute.name(), List.copyOf(values), null);
    }

    private static @Nullable Range range(Candidate attribute, List<Integer> bins) {
        double[] bounds = attribute.bounds();
        int[] numbers = bins.stream()
                .mapToInt(Integer::intValue)
                .filter(bin -> bin > 0)
                .sorted()
                .toArray();
        if (numbers.length == 0 || bounds == null) {
            return null;
        }
        int first = numbers[0];
        int last = numbers[numbers.length - 1];
        return new Range(
                first == 1 ? null : NumberBins.plain(bounds[first - 2]),
                last == bounds.length + 1 ? null : NumberBins.plain(bounds[last - 1]));
    }
}
