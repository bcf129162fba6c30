// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import io.millrace.map.blueprint.BlueprintSelections;
import io.millrace.map.comparison.ComparisonSelections;
import io.millrace.map.enabler.EnablerSelections;
import io.millrace.map.handoff.DeclaredParties;
import io.millrace.map.handoff.HandOffSelections;
import io.millrace.map.pareto.ParetoSelections;
import io.millrace.map.sipoc.SipocSelections;
import io.millrace.map.whereabouts.WhereSelections;
import io.millrace.measure.CaseSelection;
import io.millrace.measure.CaseSelections;
import io.millrace.segment.linearity.LinearitySelections;
import io.millrace.segment.tree.SplitSelections;
import io.millrace.waste.ScanGround;
import io.millrace.waste.WasteSelections;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;

/** Finds the cases behind any number of any room by its key. */
final class SelectionReader {
    private final EventLog words;
    private final StageModel model;
    private final DeclaredParties parties;
    private final ZoneId zone;
    private final Function<String, CaseSelection> clusters;

    /** Reads keys of a log in which nobody has looked for clusters. */
    SelectionReader(EventLog words, StageModel model, DeclaredParties parties) {
        this(words, model, parties, ZoneOffset.UTC, key -> CaseSelections.parse(key, words, model));
    }

    /**
     * Reads keys of a log.
     *
     * @param zone in which days are counted
     * @param clusters reads keys of clusters, which have to be found again in the whole log
     */
    SelectionReader(
            EventLog words,
            StageModel model,
            DeclaredParties parties,
            ZoneId zone,
            Function<String, CaseSelection> clusters) {
        this.words = words;
        this.model = model;
        this.parties = parties;
        this.zone = zone;
        this.clusters = clusters;
    }

    /**
     * The selection with this key; its filter walks with a state of its own.
     *
     * @throws io.millrace.event.MillraceException when no selection has the key
     */
    CaseSelection read(String key) {
        if (key.startsWith(BlueprintSelections.PREFIX)) {
            return BlueprintSelections.parse(key, words);
        }
        if (key.startsWith(EnablerSelections.WORD)) {
            return EnablerSelections.parse(key, words, model);
        }
        if (key.startsWith(SipocSelections.PREFIX)) {
            return SipocSelections.parse(key, words);
        }
        if (key.startsWith(HandOffSelections.PREFIX)) {
            return HandOffSelections.parse(key, words, model, parties);
        }
        if (key.startsWith(ParetoSelections.PREFIX)) {
            return ParetoSelections.parse(key, words, model);
        }
        if (key.startsWith(WhereSelections.STUCK) || key.startsWith(WhereSelections.WHERE)) {
            return WhereSelections.parse(key, words, model);
        }
        if (key.startsWith(ComparisonSelections.CHOICE) || key.startsWith(ComparisonSelections.ORDER)) {
            return ComparisonSelections.parse(key, words);
        }
        if (key.startsWith(ClusterKey.PREFIX)) {
            return clusters.apply(key);
        }
        if (key.startsWith(LinearitySelections.PREFIX)) {
            return LinearitySelections.parse(key, words, model);
        }
        if (key.startsWith(SplitSelections.PREFIX)) {
            return SplitSelections.parse(key, words, model);
        }
        if (key.startsWith(WasteSelections.PREFIX)) {
            return WasteSelections.parse(key, new ScanGround(words, model, zone));
        }
        return CaseSelections.parse(key, words, model);
    }
}
