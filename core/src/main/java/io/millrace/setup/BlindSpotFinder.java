// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.EventLog;
import io.millrace.event.SlicedLog;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import io.millrace.map.PlainNumbers;
import io.millrace.setup.EventSurvey.OfSource;
import io.millrace.setup.Finding.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Finds stages and lanes without a single event, and months in which a source fell silent. */
final class BlindSpotFinder {
    private BlindSpotFinder() {}

    /** Stages and lanes. */
    static List<Finding> find(SlicedLog slices, StageModel model) {
        List<Finding> findings = new ArrayList<>();
        EventLog log = slices.words();
        boolean[] stages = new boolean[model.stages().size()];
        boolean[] lanes = new boolean[log.lanes().size()];
        boolean[] met = new boolean[log.touchpoints().size()];
        for (int s = 0; s < slices.slices(); s++) {
            for (int touchpoint : slices.slice(s).touchpoint()) {
                met[touchpoint] = true;
            }
        }
        for (int i = 0; i < met.length; i++) {
            Touchpoint touchpoint = log.touchpoints().get(i);
            if (met[i] && touchpoint.stage() >= 0) {
                stages[touchpoint.stage()] = true;
            }
            if (met[i] && touchpoint.lane() >= 0) {
                lanes[touchpoint.lane()] = true;
            }
        }
        for (int i = 0; i < stages.length; i++) {
            if (!stages[i]) {
                findings.add(
                        blind(
                                "No event enters the stage "
                                        + model.stages().get(i).name() + ".",
                                "The stage is left out of the map; waits before and after it are told as one.",
                                "Add the source that records it, add a rule that leads there, or take the stage out of the model."));
            }
        }
        for (int i = 0; i < lanes.length; i++) {
            if (!lanes[i]) {
                findings.add(blind(
                        "No event happens in the lane " + log.lanes().get(i).name() + ".",
                        "The map is blind to what is done there.",
                        "Add the source that records it, give a rule this lane, or take the lane away."));
            }
        }
        return findings;
    }

    /** Months. */
    static List<Finding> find(EventSurvey survey) {
        List<Finding> findings = new ArrayList<>();
        survey.sources().forEach(source -> silence(source, findings));
        return findings;
    }

    private static Finding blind(String what, String effect, String remedy) {
        return new Finding("blind spot", Severity.WARNING, what, effect, remedy, 1, 0, List.of(), null, null);
    }

    private static void silence(OfSource source, List<Finding> findings) {
        if (source.months.isEmpty()) {
            return;
        }
        List<String> silent = new ArrayList<>();
        YearMonth last = source.months.lastKey();
        long months = 0;
        for (YearMonth month = source.months.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
            months++;
            if (!source.months.containsKey(month)) {
                silent.add(month.toString());
            }
        }
        // a source that is silent most of the time is rare, not broken
        if (!silent.isEmpty() && silent.size() * 2L < months) {
            findings.add(new Finding(
                    "blind spot",
                    Severity.WARNING,
                    "%s has no event in %s of its %s months."
                            .formatted(source.name, PlainNumbers.count(silent.size()), PlainNumbers.count(months)),
                    "Cases of these months seem to skip what the source would tell.",
                    "Export these months again.",
                    silent.size(),
                    months,
                    silent.subList(0, Math.min(12, silent.size())),
                    null,
                    null));
        }
    }
}
