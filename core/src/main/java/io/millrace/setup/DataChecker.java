// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.Gatherer;
import io.millrace.gather.SourceSpec;
import io.millrace.journey.CaseRule;
import io.millrace.map.PlainNumbers;
import io.millrace.run.Configuration;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.setup.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for what is wrong with the data of a run. Reads all its files twice more: once as events, once as rows. */
public final class DataChecker {
    private DataChecker() {}

    /** What can be told without opening a file again: lost rows, backward times, stages and lanes without events. */
    public static DataQualityReport glance(MillraceRun run) {
        return report(known(run), List.of());
    }

    private static List<Finding> known(MillraceRun run) {
        Configuration configuration = run.configuration();
        List<Finding> findings = new ArrayList<>();
        findings.addAll(LostRowFinder.find(run.rows(), configuration.journey()));
        findings.addAll(
                BackwardTimeFinder.find(run.log(), configuration.journey().model()));
        findings.addAll(BlindSpotFinder.find(run.log(), configuration.journey().model()));
        return findings;
    }

    private static DataQualityReport report(List<Finding> found, List<KeyCoverage> coverage) {
        List<Finding> findings = new ArrayList<>(found);
        findings.sort(Comparator.comparing(Finding::severity));
        return new DataQualityReport(headline(findings), List.copyOf(findings), coverage);
    }

    /**
     * Makes the report.
     *
     * @throws io.millrace.event.MillraceException when a file cannot be read any more
     */
    public static DataQualityReport check(MillraceRun run, Progress progress) {
        Configuration configuration = run.configuration();
        EventSurvey survey = new EventSurvey(configuration.zone());
        new Gatherer()
                .gather(configuration.sources(), survey, (source, read) -> progress.at("checking " + source, read));
        List<KeyCoverage> coverage = CoverageFinder.coverage(
                survey, configuration.journey().caseRule() instanceof CaseRule.ExplicitId id ? id.noun() : "order");
        List<Finding> findings = new ArrayList<>();
        findings.addAll(known(run));
        findings.addAll(ClockShiftFinder.find(survey));
        findings.addAll(CoverageFinder.find(coverage));
        for (SourceSpec source : configuration.sources()) {
            findings.addAll(DuplicateFinder.find(source, progress));
        }
        findings.addAll(BlindSpotFinder.find(survey));
        return report(findings, coverage);
    }

    private static String headline(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "Nothing wrong was found with the data.";
        }
        long alarms = findings.stream()
                .filter(one -> one.severity() == Severity.ALARM)
                .count();
        long warnings = findings.stream()
                .filter(one -> one.severity() == Severity.WARNING)
                .count();
        if (alarms + warnings == 0) {
            return "Nothing grave: " + count(findings.size(), "note") + ".";
        }
        Finding first = findings.get(0);
        String counts = alarms == 0
                ? count(warnings, "warning")
                : count(alarms, "alarm") + (warnings == 0 ? "" : " and " + count(warnings, "warning"));
        return counts + ". First: " + first.what();
    }

    private static String count(long n, String word) {
        return PlainNumbers.count(n) + " " + word + (n == 1 ? "" : "s");
    }
}
