// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.journey.CaseTrait;
import io.millrace.journey.StreamRule;
import io.millrace.journey.StreamRule.Range;
import io.millrace.journey.StreamRule.Term;
import io.millrace.segment.tree.SplitRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads which value streams there are: one a channel, or those that rules declare; and how to split them further. */
final class StreamsReader {
    private static final Set<String> STREAMS = Set.of("by", "split", "are");
    private static final Set<String> SPLIT = Set.of("on", "until", "minCases");

    private final @Nullable YamlSection streams;

    StreamsReader(@Nullable YamlValue value) {
        this.streams = value == null ? null : value.section(STREAMS);
    }

    /** Whether channels are told apart. */
    boolean byChannel() {
        YamlValue by = streams == null ? null : streams.find("by");
        boolean declared = by != null && by.oneOf(List.of(CaseTrait.CHANNEL)).equals(CaseTrait.CHANNEL);
        return declared
                || rules().stream()
                        .flatMap(rule -> rule.when().stream())
                        .anyMatch(term -> term.attribute().equals(CaseTrait.CHANNEL));
    }

    /** The fields that are kept of each case: those by which streams may be split, and those that rules ask for. */
    List<String> attributes() {
        YamlSection split = split();
        YamlValue on = split == null ? null : split.find("on");
        Stream<String> asked =
                rules().stream().flatMap(rule -> rule.when().stream()).map(Term::attribute);
        boolean byChannel = byChannel();
        return Stream.concat(on == null ? Stream.of() : on.words().stream(), asked)
                // where channels are told apart, every case has its own already
                .filter(name -> !byChannel || !name.equals(CaseTrait.CHANNEL))
                .distinct()
                .toList();
    }

    /** When to stop splitting. */
    SplitRules splits() {
        YamlSection split = split();
        if (split == null) {
            return SplitRules.NONE;
        }
        YamlValue until = split.find("until");
        YamlValue least = split.find("minCases");
        return new SplitRules(
                until == null
                        ? null
                        : linearity(until.section(Set.of("linearity")).require("linearity")),
                least == null ? 0 : least.count());
    }

    private static double linearity(YamlValue value) {
        double share = value.number();
        if (share <= 0 || share > 1) {
            throw value.wrong("'linearity' is a share of steps: write it above 0 and up to 1, such as 0.8");
        }
        return share;
    }

    private @Nullable YamlSection split() {
        YamlValue split = streams == null ? null : streams.find("split");
        return split == null ? null : split.section(SPLIT);
    }

    /** The declared streams; none where each channel is one. */
    List<StreamRule> rules() {
        YamlValue are = streams == null ? null : streams.find("are");
        if (are == null) {
            return List.of();
        }
        List<StreamRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlValue entry : are.list()) {
            YamlSection rule = entry.section(Set.of("name", "when"));
            YamlValue name = rule.require("name");
            if (!names.add(name.text())) {
                throw name.wrong("two streams are called '" + name.text() + "': give each its own name");
            }
            List<Term> when = new ArrayList<>();
            for (Map.Entry<String, YamlValue> term :
                    rule.require("when").openSection().values().entrySet()) {
                when.add(term(term.getKey(), term.getValue()));
            }
            rules.add(new StreamRule(name.text(), List.copyOf(when)));
        }
        return List.copyOf(rules);
    }

    private static Term term(String attribute, YamlValue value) {
        if (!value.isSection()) {
            return new Term(attribute, value.words(), null);
        }
        YamlSection range = value.section(Set.of("from", "to", "or"));
        String from = number(range.find("from"));
        String to = number(range.find("to"));
        if (from == null && to == null) {
            throw value.wrong("'" + attribute + "' has no bound: write {from: 10}, {to: 20} or both");
        }
        if (from != null && to != null && Double.parseDouble(from) > Double.parseDouble(to)) {
            throw value.wrong("'" + attribute + "' ends before it begins: swap the bounds");
        }
        YamlValue or = range.find("or");
        return new Term(
                attribute, or == null ? List.of() : List.of(or.oneOf(List.of(StreamRule.NONE))), new Range(from, to));
    }

    private static @Nullable String number(@Nullable YamlValue bound) {
        if (bound == null) {
            return null;
        }
        bound.number();
        return bound.text();
    }
}
