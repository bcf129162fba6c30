// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.journey.CaseTrait;
import io.millrace.journey.StreamRule;
import io.millrace.journey.StreamRule.Term;
import java.util.ArrayList;
import java.util.List;

/** The streams that a configuration declares once the leaves of a split are its value streams. */
public final class LeafStreams {
    private final MillraceRun run;

    public LeafStreams(MillraceRun run) {
        this.run = run;
    }

    /**
     * The rules. Where one stream was split, its leaves take its place and the others stay.
     *
     * @param names of the leaves, in their order
     * @throws MillraceException when there are not as many names as leaves
     */
    public List<StreamRule> of(StreamSplit found, List<String> names) {
        if (names.size() != found.leaves().size()) {
            throw new MillraceException(
                    Blame.USAGE,
                    "there are " + found.leaves().size() + " streams but " + names.size()
                            + " names: look at the split again and name each");
        }
        List<StreamRule> leaves = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            leaves.add(new StreamRule(
                    names.get(i).strip(), found.leaves().get(i).rule().when()));
        }
        if (found.stream() == null) {
            return leaves;
        }
        List<StreamRule> rules = new ArrayList<>();
        boolean known = false;
        for (StreamRule stream : streams()) {
            if (stream.name().equals(found.stream())) {
                leaves.forEach(leaf -> rules.add(within(stream, leaf)));
                known = true;
            } else {
                rules.add(stream);
            }
        }
        if (!known) {
            // the leaves of what no rule takes stand behind all rules
            rules.addAll(leaves);
        }
        return rules;
    }

    private List<StreamRule> streams() {
        List<StreamRule> declared = run.configuration().journey().streams();
        if (!declared.isEmpty()) {
            return declared;
        }
        List<StreamRule> channels = new ArrayList<>();
        for (int code = 0; code < run.words().channels().size(); code++) {
            String channel = run.words().channels().word(code);
            channels.add(new StreamRule(channel, List.of(new Term(CaseTrait.CHANNEL, List.of(channel), null))));
        }
        return channels;
    }

    /** Cases of the stream that answer to the leaf; where both ask for one attribute, the leaf asks for less. */
    private static StreamRule within(StreamRule stream, StreamRule leaf) {
        List<Term> when = new ArrayList<>();
        for (Term term : stream.when()) {
            if (leaf.when().stream().noneMatch(own -> own.attribute().equals(term.attribute()))) {
                when.add(term);
            }
        }
        when.addAll(leaf.when());
        return new StreamRule(leaf.name(), List.copyOf(when));
    }
}
