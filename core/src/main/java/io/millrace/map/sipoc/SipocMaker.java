// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.map.CustomerEvidence;
import io.millrace.map.Tangle;
import io.millrace.measure.CaseCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Fills the five columns of a SIPOC from what was counted. */
public final class SipocMaker {
    /** So many lines of a kind at most: more nobody reads. */
    private static final int MOST = 6;

    /** What fewer of the cases begin or end with is not what the stream begins or ends with. */
    private static final double LEAST_SHARE = 0.01;

    private final EventLog words;
    private final Tangle tangle;
    private final SipocGroups groups;
    private final GroupCounts counts;
    private final Segments segments;
    private final List<SipocEntry> entries = new ArrayList<>();

    /** Takes what was chosen and counted of one stream. */
    public SipocMaker(EventLog words, Tangle tangle, SipocGroups groups, GroupCounts counts, Segments segments) {
        this.words = words;
        this.tangle = tangle;
        this.groups = groups;
        this.counts = counts;
        this.segments = segments;
    }

    /** The SIPOC as the events tell it. */
    public Sipoc make() {
        if (tangle.cases().cases() > 0) {
            suppliers();
            inputs();
            for (int s = 0; s < groups.steps().size(); s++) {
                ProcessStep step = groups.steps().get(s);
                add(SipocColumn.PROCESS, "step " + step.key(), step.name(), "step", groups.step(s, counts));
            }
            outputs();
            customers();
        }
        return new Sipoc(
                tangle.company(),
                tangle.stream(),
                tangle.all(),
                SipocWords.headline(tangle, entries),
                tangle.basis(),
                tangle.cases(),
                List.copyOf(entries),
                List.of(),
                SipocWords.remark(groups.steps().size()));
    }

    private void suppliers() {
        for (int s = 0; s < groups.sources().size(); s++) {
            List<String> names = groups.sources().get(s).names();
            add(
                    SipocColumn.SUPPLIERS,
                    "source " + String.join(", ", names),
                    String.join(", ", names),
                    names.size() == 1 ? "source" : "sources, not told apart",
                    groups.source(s, counts));
        }
        for (int p = 0; p < groups.partners().size(); p++) {
            var lane = words.lanes().get(groups.partners().get(p));
            add(SipocColumn.SUPPLIERS, "lane " + lane.key(), lane.name(), "partner", groups.partner(p, counts));
        }
        if (tangle.all() && segments.channels().size() > 1) {
            segments.channels().stream()
                    .limit(MOST)
                    .forEach(part -> channel(SipocColumn.SUPPLIERS, part, "entry channel", part.name()));
        }
    }

    /** What cases begin with, and what information and material the first two steps need. */
    private void inputs() {
        ends(SipocColumn.INPUTS, "first", "cases begin with it", counts.first());
        Set<Integer> early = new TreeSet<>();
        groups.steps().stream().limit(2).forEach(step -> early.addAll(step.touchpoints()));
        Set<String> begun = new TreeSet<>();
        entries.stream()
                .filter(entry -> entry.column() == SipocColumn.INPUTS)
                .forEach(entry -> begun.add(entry.text()));
        flows(
                SipocColumn.INPUTS,
                t -> early.contains(t)
                        && words.touchpoints().get(t).flow() != FlowKind.ACTION
                        && !begun.contains(name(t)));
    }

    /** What customers get; where nothing is known to reach them, what their cases end with. */
    private void outputs() {
        flows(SipocColumn.OUTPUTS, t -> {
            Touchpoint touchpoint = words.touchpoints().get(t);
            return touchpoint.by() != Party.CUSTOMER && CustomerEvidence.left(words, touchpoint);
        });
        if (entries.stream().noneMatch(entry -> entry.column() == SipocColumn.OUTPUTS)) {
            ends(SipocColumn.OUTPUTS, "latest", "cases end with it", counts.latest());
        }
    }

    private void ends(SipocColumn column, String key, String kind, List<CaseCount> cases) {
        double least = LEAST_SHARE * tangle.cases().cases();
        IntStream.range(0, cases.size())
                .boxed()
                .filter(t -> cases.get(t).cases() > 0 && cases.get(t).cases() >= least)
                .sorted(Comparator.comparingLong(t -> -cases.get(t).cases()))
                .limit(MOST)
                .forEach(t -> entries.add(SipocEntry.of(
                        column,
                        key + " " + TouchpointLabel.key(words, t),
                        name(t),
                        kind,
                        cases.get(t).cases(),
                        cases.get(t))));
    }

    private void flows(SipocColumn column, IntPredicate which) {
        IntStream.range(0, words.touchpoints().size())
                .filter(which)
                .boxed()
                .sorted(Comparator.comparingLong(
                        t -> -groups.touchpoint(t, counts).cases().cases()))
                .limit(MOST)
                .forEach(t -> add(
                        column,
                        "touchpoint " + TouchpointLabel.key(words, t),
                        name(t),
                        words.touchpoints().get(t).flow() == FlowKind.MATERIAL ? "material" : "information",
                        groups.touchpoint(t, counts)));
    }

    private void customers() {
        if (tangle.all()) {
            long events = groups.steps().isEmpty()
                    ? 0
                    : IntStream.range(0, groups.steps().size())
                            .mapToLong(s -> groups.step(s, counts).events())
                            .sum();
            entries.add(
                    SipocEntry.of(SipocColumn.CUSTOMERS, "stream", "All customers", "stream", events, tangle.cases()));
        }
        if (!tangle.all() || segments.channels().size() > 1) {
            segments.channels().stream()
                    .limit(MOST)
                    .forEach(part -> channel(SipocColumn.CUSTOMERS, part, "stream", "Customers by " + part.name()));
        }
        for (int a = 0; a < segments.attributes().size(); a++) {
            Segments.Attribute attribute = segments.attributes().get(a);
            int index = a;
            attribute.values().stream()
                    .limit(MOST / 2)
                    .forEach(part -> entries.add(SipocEntry.of(
                            SipocColumn.CUSTOMERS,
                            "attribute " + attribute.name() + " " + part.name(),
                            attribute.name() + " " + part.name(),
                            "segment",
                            part.events(),
                            new CaseCount(part.cases(), SipocSelections.attribute(index, part.name())))));
        }
    }

    private void channel(SipocColumn column, Segments.Part part, String kind, String text) {
        entries.add(SipocEntry.of(
                column,
                "channel " + part.name(),
                text,
                kind,
                part.events(),
                new CaseCount(part.cases(), SipocSelections.channel(part.name()))));
    }

    private void add(SipocColumn column, String key, String text, String kind, GroupCounts.Met met) {
        if (met.events() > 0) {
            entries.add(SipocEntry.of(column, key, text, kind, met.events(), met.cases()));
        }
    }

    private String name(int touchpoint) {
        return TouchpointLabel.text(words, touchpoint);
    }
}
